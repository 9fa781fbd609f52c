resource "aws_security_group" "redis" {
  name        = "sessions-redis"
  description = "Redis for web sessions"
  vpc_id      = var.vpc_id
}

# SEG-340: la regla 10.0.0.0/8 se sustituye por los dos grupos que de verdad se conectan.
# Flow logs del 25-10 al 25-11: solo web y worker, ningun otro origen (informe en el ticket).
resource "aws_vpc_security_group_ingress_rule" "redis_worker" {
  security_group_id            = aws_security_group.redis.id
  referenced_security_group_id = var.worker_sg_id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
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
  threshold           = 75
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.oncall_topic_arn]
  ok_actions          = [var.oncall_topic_arn]

  dimensions = {
    ReplicationGroupId = aws_elasticache_replication_group.sessions.id
  }
}

resource "aws_cloudwatch_metric_alarm" "replication_lag" {
  alarm_name          = "sessions-redis-replication-lag"
  namespace           = "AWS/ElastiCache"
  metric_name         = "ReplicationLag"
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 2
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.oncall_topic_arn]
  ok_actions          = [var.oncall_topic_arn]

  dimensions = {
    ReplicationGroupId = aws_elasticache_replication_group.sessions.id
  }
}
