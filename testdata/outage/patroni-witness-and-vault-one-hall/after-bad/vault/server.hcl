ui           = false
cluster_addr = "https://192.0.2.41:8201"
api_addr     = "https://192.0.2.41:8200"

storage "raft" {
  path    = "/opt/vault/data"
  node_id = "vault-bundang-1"

  retry_join {
    leader_api_addr = "https://192.0.2.41:8200"
  }
  retry_join {
    leader_api_addr = "https://192.0.2.42:8200"
  }
  retry_join {
    leader_api_addr = "https://192.0.2.43:8200"
  }
}

listener "tcp" {
  address       = "0.0.0.0:8200"
  tls_cert_file = "/etc/vault/tls/server.crt"
  tls_key_file  = "/etc/vault/tls/server.key"
}
