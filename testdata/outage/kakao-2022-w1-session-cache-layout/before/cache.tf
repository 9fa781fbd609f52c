resource "aws_elasticache_replication_group" "auth" {
  replication_group_id        = "auth-cache"
  description                 = "tokens of signed-in users"
  engine                      = "redis"
  node_type                   = "cache.r6g.xlarge"
  num_cache_clusters          = 3
  preferred_cache_cluster_azs = ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c"]
  multi_az_enabled            = true
  automatic_failover_enabled  = true
  at_rest_encryption_enabled  = true
  transit_encryption_enabled  = true
  snapshot_retention_limit    = 3
}
