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

  backup_retention_period = 7
  backup_window           = "20:00-21:00"
  maintenance_window      = "sun:21:30-sun:22:30"

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
