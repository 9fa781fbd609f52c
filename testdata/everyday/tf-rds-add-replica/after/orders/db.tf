# orders database
resource "aws_db_instance" "orders" {
  identifier                   = "orders-prod"
  engine                       = "postgres"
  engine_version               = "15.8" # minor only, applied in the window
  instance_class               = "db.r6g.2xlarge"
  allocated_storage            = 500
  max_allocated_storage        = 1500
  multi_az                     = true
  storage_encrypted            = true
  kms_key_id                   = var.kms_key_arn
  backup_retention_period      = 21
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
    cost  = "cc-4410"
  }
}

# Read replica for the reporting jobs, so that they leave the primary alone.
resource "aws_db_instance" "orders_ro" {
  identifier                   = "orders-prod-ro1"
  replicate_source_db          = aws_db_instance.orders.identifier
  instance_class               = "db.r6g.2xlarge"
  storage_encrypted            = true
  availability_zone            = "eu-central-1c"
  backup_retention_period      = 0 # replica; the backups are taken on the primary
  deletion_protection          = true
  skip_final_snapshot          = true # a replica has no final snapshot
  apply_immediately            = false
  performance_insights_enabled = true
  tags = {
    owner = "team-orders"
    tier  = "2"
    cost  = "cc-4410"
  }
}

output "orders_ro_endpoint" {
  value = aws_db_instance.orders_ro.endpoint
}
