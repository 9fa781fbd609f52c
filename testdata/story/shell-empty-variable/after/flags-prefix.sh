etcdctl del "$KEY" --prefix
