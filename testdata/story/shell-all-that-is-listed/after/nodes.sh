kubectl cordon $(kubectl get nodes -o name)
kubectl delete nodes --all
