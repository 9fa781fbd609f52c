kubectl get pods -n shop -l app=web -o name | head -1 | xargs kubectl delete -n shop
