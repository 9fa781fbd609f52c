resource "aws_security_group" "redis" {
  name        = "sessions-redis"
  description = "Redis for web sessions"
  vpc_id      = var.vpc_id
}

# desde toda la red interna, heredado de la migracion de 2022
resource "aws_vpc_security_group_ingress_rule" "redis_internal" {
  security_group_id = aws_security_group.redis.id
  cidr_ipv4         = "10.0.0.0/8"
  ip_protocol       = "tcp"
  from_port         = 6379
  to_port           = 6379
}

resource "aws_vpc_security_group_ingress_rule" "redis_web" {
  security_group_id            = aws_security_group.redis.id
  referenced_security_group_id = var.web_sg_id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
}

resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "web sessions"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = "cache.m6g.large"
  num_cache_clusters         = 3
  multi_az_enabled           = true
  automatic_failover_enabled = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit   = 7
  security_group_ids         = [aws_security_group.redis.id]
  subnet_group_name          = var.cache_subnet_group
}

resource "aws_cloudwatch_metric_alarm" "memory" {
  alarm_name          = "sessions-redis-memory"
  namespace           = "AWS/ElastiCache"
  metric_name         = "DatabaseMemoryUsagePercentage"
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 3
  threshold           = 85
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.oncall_topic_arn]

  dimensions = {
    ReplicationGroupId = aws_elasticache_replication_group.sessions.id
  }
}
