kubectl delete pod web-2 -n shop
