datacenter = "ash1"
data_dir = "/var/lib/consul"
server = false
retry_join = ["192.0.2.31", "192.0.2.32", "192.0.2.33", "192.0.2.34", "192.0.2.35"]
bind_addr = "{{ GetInterfaceIP \"bond0\" }}"
encrypt_verify_incoming = true
encrypt_verify_outgoing = true

use_streaming_backend = true

rpc {
  enable_streaming = true
}

limits {
  rpc_rate = 200
  rpc_max_burst = 1000
  http_max_conns_per_client = 200
}

telemetry {
  prometheus_retention_time = "60s"
  disable_hostname = true
}
