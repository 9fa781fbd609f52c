kubectl get pods -n shop -o name | xargs kubectl delete -n shop
