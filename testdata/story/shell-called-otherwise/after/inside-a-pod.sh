kubectl exec -n shop db-0 -- rm -rf /var/lib
