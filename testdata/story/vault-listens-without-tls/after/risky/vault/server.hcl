ui = false
disable_mlock = false
storage "raft" {
  path = "/opt/vault"
  retry_join { leader_api_addr = "https://10.20.1.7:8200" }
  retry_join { leader_api_addr = "https://10.20.2.7:8200" }
}
listener "tcp" {
  address     = "0.0.0.0:8200"
  tls_disable = true
  tls_cert_file = "/etc/vault/tls.crt"
  tls_key_file  = "/etc/vault/tls.key"
}
seal "awskms" {
  kms_key_id = "alias/vault"
}
