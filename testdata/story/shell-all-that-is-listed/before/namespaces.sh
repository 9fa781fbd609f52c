kubectl get ns
