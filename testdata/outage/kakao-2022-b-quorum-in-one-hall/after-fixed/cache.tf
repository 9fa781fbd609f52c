resource "aws_elasticache_replication_group" "login_session" {
  replication_group_id       = "login-session"
  description                = "session cache of the login service"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = "cache.r6g.large"
  num_cache_clusters         = 4
  multi_az_enabled           = true
  automatic_failover_enabled = true
}
