resource "aws_db_subnet_group" "ledger" {
  name       = "ledger"
  subnet_ids = var.db_subnet_ids
}

resource "aws_db_instance" "ledger" {
  identifier              = "ledger"
  engine                  = "postgres"
  engine_version          = "15.7"
  instance_class          = "db.r6g.xlarge"
  allocated_storage       = 400
  db_subnet_group_name    = aws_db_subnet_group.ledger.name
  multi_az                = true
  backup_retention_period = 21
  deletion_protection     = true
  storage_encrypted       = true

  lifecycle {
    prevent_destroy = true
  }
}
