kubectl delete pod --all -n shop
