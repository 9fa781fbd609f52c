# primary build database
resource "aws_db_instance" "builds" {
  identifier             = "builds-primary"
  engine                 = "postgres"
  engine_version         = "9.5.4"
  instance_class         = "db.r3.8xlarge"
  allocated_storage      = 2000
  multi_az               = true
  apply_immediately      = false
  maintenance_window     = "sun:06:00-sun:07:00"
  backup_retention_period = 14
  deletion_protection    = true

  tags = {
    team = "platform"
    tier = "0"
  }
}

resource "aws_cloudwatch_metric_alarm" "builds_cpu" {
  alarm_name          = "builds-primary-cpu"
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 75
  period              = 60
  evaluation_periods  = 5
  actions_enabled     = true
  alarm_actions       = [aws_sns_topic.pager.arn]
  dimensions = { DBInstanceIdentifier = aws_db_instance.builds.identifier }
}
