# orders database
resource "aws_db_instance" "orders" {
  identifier                   = "orders-prod"
  engine                       = "postgres"
  engine_version               = "15.7"
  instance_class               = "db.r6g.xlarge"
  allocated_storage            = 500
  max_allocated_storage        = 1000
  multi_az                     = true
  storage_encrypted            = true
  kms_key_id                   = var.kms_key_arn
  backup_retention_period      = 14
  backup_window                = "02:00-03:00"
  maintenance_window           = "Sun:03:30-Sun:04:30"
  deletion_protection          = true
  skip_final_snapshot          = false
  final_snapshot_identifier    = "orders-prod-final"
  apply_immediately            = false
  performance_insights_enabled = true
  tags = {
    owner = "team-orders"
    tier  = "1"
  }
}
