moved {
  from = aws_db_instance.db1
  to   = aws_db_instance.orders
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.m6g.large"
  allocated_storage = 200
  username          = "orders_admin"

  multi_az            = true
  storage_encrypted   = true
  publicly_accessible = false

  backup_retention_period   = 21
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-final"

  manage_master_user_password = true

  lifecycle {
    prevent_destroy = true
  }
}
