# consul servers, cluster main
datacenter       = "main"
server           = true
bootstrap_expect = 5
raft_protocol    = 3

rpc {
  enable_streaming = true
}

performance {
  raft_multiplier = 1
}

limits {
  http_max_conns_per_client = 200
  rpc_rate                  = 500
  rpc_max_burst             = 1000
}
