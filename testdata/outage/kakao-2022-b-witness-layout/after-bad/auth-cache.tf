resource "aws_elasticache_replication_group" "auth_cache" {
  replication_group_id       = "talk-auth"
  description                = "tokens of talk-session"
  engine                     = "valkey"
  node_type                  = "cache.r7g.xlarge"
  num_cache_clusters         = 3
  automatic_failover_enabled = true
  multi_az_enabled           = false
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit   = 7
  preferred_cache_cluster_azs = [
    "ap-northeast-2a",
    "ap-northeast-2a",
    "ap-northeast-2a",
  ]
}
