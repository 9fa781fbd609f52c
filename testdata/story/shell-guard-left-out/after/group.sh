az group delete -n shop-test --yes --no-wait
