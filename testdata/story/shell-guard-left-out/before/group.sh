az group delete -n shop-test
