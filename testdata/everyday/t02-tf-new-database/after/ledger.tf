resource "aws_db_instance" "ledger" {
  identifier                      = "billing-ledger"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.m7g.large"
  allocated_storage               = 200
  max_allocated_storage           = 800
  storage_type                    = "gp3"
  storage_encrypted               = true
  kms_key_id                      = var.kms_key_arn
  db_name                         = "ledger"
  username                        = "ledger_admin"
  manage_master_user_password     = true
  multi_az                        = true
  publicly_accessible             = false
  db_subnet_group_name            = aws_db_subnet_group.main.name
  vpc_security_group_ids          = [aws_security_group.db.id]
  backup_retention_period         = 30
  backup_window                   = "02:10-02:40"
  maintenance_window              = "sun:03:00-sun:04:00"
  copy_tags_to_snapshot           = true
  deletion_protection             = true
  skip_final_snapshot             = false
  final_snapshot_identifier       = "billing-ledger-final"
  auto_minor_version_upgrade      = false
  performance_insights_enabled    = true
  enabled_cloudwatch_logs_exports = ["postgresql"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cloudwatch_metric_alarm" "ledger_storage" {
  alarm_name          = "billing-ledger-free-storage"
  namespace           = "AWS/RDS"
  metric_name         = "FreeStorageSpace"
  dimensions          = { DBInstanceIdentifier = aws_db_instance.ledger.identifier }
  statistic           = "Minimum"
  period              = 300
  evaluation_periods  = 3
  comparison_operator = "LessThanThreshold"
  threshold           = 21474836480
  alarm_actions       = [var.alarm_topic_arn]
}
