kubectl get pods -n shop -l app=api -o name | head -1 | xargs kubectl delete -n shop
