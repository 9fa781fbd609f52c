etcdctl del /shop/flags/a
