kubectl exec -n shop db-0 -- ls /
