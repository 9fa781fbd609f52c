resource "aws_db_subnet_group" "parcels" {
  name       = "parcels"
  subnet_ids = var.private_subnet_ids
}

resource "aws_db_instance" "parcels" {
  identifier                   = "parcels-prod"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.r6g.large"
  allocated_storage            = 200
  max_allocated_storage        = 400
  storage_type                 = "gp3"
  storage_encrypted            = true
  kms_key_id                   = var.kms_key_arn
  multi_az                     = true
  db_subnet_group_name         = aws_db_subnet_group.parcels.name
  vpc_security_group_ids       = [var.db_sg_id]
  username                     = "parcels_admin"
  manage_master_user_password  = true
  backup_retention_period      = 14
  backup_window                = "01:00-01:45"
  maintenance_window           = "sun:02:00-sun:03:00"
  apply_immediately            = false
  deletion_protection          = true
  skip_final_snapshot          = false
  final_snapshot_identifier    = "parcels-prod-final"
  performance_insights_enabled = true
  publicly_accessible          = false

  tags = {
    service = "parcels"
    owner   = "logistics-platform"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cloudwatch_metric_alarm" "parcels_cpu" {
  alarm_name          = "parcels-prod-cpu"
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  dimensions          = { DBInstanceIdentifier = aws_db_instance.parcels.identifier }
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 300
  evaluation_periods  = 3
  alarm_actions       = [var.pager_topic_arn]
}
