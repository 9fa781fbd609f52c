resource "aws_db_instance" "orders" {
  identifier     = "orders-prod"
  engine         = "postgres"
  engine_version = "15.8"
  instance_class = "db.r6g.2xlarge"

  allocated_storage     = 500
  max_allocated_storage = 1000
  storage_encrypted     = true
  kms_key_id            = var.kms_key_arn

  multi_az               = true
  db_subnet_group_name   = "prod-db"
  vpc_security_group_ids = [var.orders_db_sg]

  # UTC; lowest load is 01:30-04:30 (dashboard orders-load, 8 weeks)
  backup_retention_period = 14
  backup_window           = "01:30-02:30"
  maintenance_window      = "tue:03:00-tue:04:00"

  apply_immediately         = false
  copy_tags_to_snapshot     = true
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-prod-final"

  parameter_group_name = "orders-pg15"

  lifecycle {
    prevent_destroy = true
  }
}

variable "kms_key_arn" {
  type = string
}

variable "orders_db_sg" {
  type = string
}
