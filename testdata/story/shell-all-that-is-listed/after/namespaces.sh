kubectl get ns -o name | xargs kubectl delete
