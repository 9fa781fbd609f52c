resource "aws_db_subnet_group" "main" {
  name       = "orders-prod"
  subnet_ids = var.private_subnet_ids
}

resource "aws_db_instance" "main" {
  identifier                = "orders-prod"
  engine                    = "postgres"
  engine_version            = "16.4"
  instance_class            = "db.r6g.xlarge"
  allocated_storage         = 500
  db_subnet_group_name      = aws_db_subnet_group.main.name
  multi_az                  = true
  storage_encrypted         = true
  publicly_accessible       = false
  backup_retention_period   = 14
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-prod-final"

  lifecycle {
    prevent_destroy = true
  }
}

output "endpoint" {
  value = aws_db_instance.main.endpoint
}
