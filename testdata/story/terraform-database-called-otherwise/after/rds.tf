resource "aws_db_subnet_group" "main" {
  name       = "orders"
  subnet_ids = var.private_subnet_ids
}

resource "aws_db_instance" "orders" {
  identifier              = "orders-production"
  engine                  = "postgres"
  engine_version          = "15.4"
  instance_class          = "db.r6g.xlarge"
  allocated_storage       = 200
  db_subnet_group_name    = aws_db_subnet_group.main.name
  multi_az                = true
  backup_retention_period = 14
  deletion_protection     = true
  storage_encrypted       = true
  skip_final_snapshot     = false
  final_snapshot_identifier = "orders-final"
  username                = "orders"
  password                = var.db_password
}
