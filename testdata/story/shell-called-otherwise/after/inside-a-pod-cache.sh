kubectl exec -n shop web-0 -- rm -rf /var/cache/nginx/tmp
