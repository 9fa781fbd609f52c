resource "aws_db_instance" "orders" {
  identifier                = "orders"
  engine                    = "postgres"
  engine_version            = "16.4"
  instance_class            = "db.r6g.xlarge"
  allocated_storage         = 500
  max_allocated_storage     = 800
  multi_az                  = true
  storage_encrypted         = true
  kms_key_id                = var.kms_key_arn
  backup_retention_period   = 14
  backup_window             = "17:00-18:00"
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-final"
  db_subnet_group_name      = "private"
  vpc_security_group_ids    = [var.db_sg]
  username                  = "orders_admin"

  manage_master_user_password = true
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  provider               = aws.tokyo
  source_db_instance_arn = aws_db_instance.orders.arn
  kms_key_id             = var.kms_key_arn_tokyo
  retention_period       = 14
}
