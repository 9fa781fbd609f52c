resource "aws_db_parameter_group" "orders" {
  name   = "orders-pg15"
  family = "postgres15"

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders-prod"
  engine                      = "postgres"
  engine_version              = "15.12"
  instance_class              = "db.r6g.2xlarge"
  allocated_storage           = 800
  max_allocated_storage       = 1600
  storage_encrypted           = true
  multi_az                    = true
  parameter_group_name        = aws_db_parameter_group.orders.name
  backup_retention_period     = 30
  backup_window               = "01:10-01:50"
  maintenance_window          = "tue:02:00-tue:04:00"
  apply_immediately           = false
  auto_minor_version_upgrade  = false
  allow_major_version_upgrade = false
  deletion_protection         = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "orders-prod-final"
  copy_tags_to_snapshot       = true
  performance_insights_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  provider               = aws.paris
  source_db_instance_arn = aws_db_instance.orders.arn
  retention_period       = 30
}
