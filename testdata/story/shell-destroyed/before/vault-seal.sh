vault kv delete secret/shop
