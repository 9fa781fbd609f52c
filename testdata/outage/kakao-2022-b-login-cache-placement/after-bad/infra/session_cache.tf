resource "aws_elasticache_replication_group" "session" {
  replication_group_id       = "login-session"
  description                = "session cache of the login plane"
  engine                     = "redis"
  node_type                  = "cache.r6g.xlarge"
  num_cache_clusters         = 1
  automatic_failover_enabled = false
  multi_az_enabled           = false
  snapshot_retention_limit   = 7
}
