path "kv/data/orders/app" {
  capabilities = ["read"]
}

path "database/creds/orders-rw" {
  capabilities = ["read"]
}

# ORD-211, approved by the orders owner: the reload watcher compares version numbers, not values
path "kv/metadata/orders/app" {
  capabilities = ["read"]
}

path "transit/encrypt/orders" {
  capabilities = ["update"]
}

path "transit/decrypt/orders" {
  capabilities = ["update"]
}
