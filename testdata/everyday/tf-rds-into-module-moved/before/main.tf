provider "aws" {
  region = "ap-southeast-2"
}

data "aws_subnets" "db" {
  filter {
    name   = "tag:tier"
    values = ["db"]
  }
}

resource "aws_db_subnet_group" "ledger" {
  name       = "ledger"
  subnet_ids = data.aws_subnets.db.ids
}

resource "aws_db_instance" "ledger" {
  identifier                          = "ledger"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.r6g.xlarge"
  allocated_storage                   = 400
  storage_encrypted                   = true
  username                            = "ledger_admin"
  manage_master_user_password         = true
  multi_az                            = true
  backup_retention_period             = 35
  deletion_protection                 = true
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "ledger-final"
  publicly_accessible                 = false
  db_subnet_group_name                = aws_db_subnet_group.ledger.name
  iam_database_authentication_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}
