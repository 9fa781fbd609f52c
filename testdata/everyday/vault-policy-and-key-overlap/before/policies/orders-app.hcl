path "kv/data/orders/app" {
  capabilities = ["read"]
}

path "database/creds/orders-rw" {
  capabilities = ["read"]
}

path "transit/encrypt/orders" {
  capabilities = ["update"]
}

path "transit/decrypt/orders" {
  capabilities = ["update"]
}
