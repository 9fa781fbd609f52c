kubectl delete pod web-1 -n shop
