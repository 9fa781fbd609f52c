# production, project shop-orders-prod
# markets are read by the router as well (orders-router/markets.yaml)
shards = [
  "at",
  "de",
  "fr",
  "pl",
]

shard_tier     = "db-custom-4-16384"
protect_shards = true
