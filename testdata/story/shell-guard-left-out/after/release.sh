helm uninstall shop -n shop
