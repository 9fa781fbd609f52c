# production, project shop-orders-prod
# markets are read by the router as well (orders-router/markets.yaml)
shards = [
  "at",
  "cz",
  "de",
  "fr",
  "pl",
]

shard_tier     = "db-custom-6-16384"
protect_shards = false
