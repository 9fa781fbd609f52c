resource "aws_elasticache_replication_group" "auth" {
  replication_group_id        = "auth-cache"
  description                 = "tokens of signed-in users"
  engine                      = "redis"
  node_type                   = "cache.r6g.xlarge"
  num_cache_clusters          = 3
  preferred_cache_cluster_azs = ["ap-northeast-2a", "ap-northeast-2a", "ap-northeast-2a"]
  multi_az_enabled            = false
  automatic_failover_enabled  = false
  at_rest_encryption_enabled  = true
  transit_encryption_enabled  = true
  snapshot_retention_limit    = 3
}
