resource "aws_elasticache_replication_group" "session" {
  replication_group_id       = "login-session"
  description                = "session cache of the login plane"
  engine                     = "redis"
  node_type                  = "cache.r6g.2xlarge"
  num_cache_clusters         = 4
  automatic_failover_enabled = true
  multi_az_enabled           = true
  snapshot_retention_limit   = 7
}

resource "aws_elasticache_global_replication_group" "session" {
  global_replication_group_id_suffix = "login"
  primary_replication_group_id       = aws_elasticache_replication_group.session.id
}
