# Ledger database. Key policy of the new key: SEC-1187
resource "aws_kms_key" "ledger_v2" {
  description             = "ledger data key, customer managed policy"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

# stays: snapshots of the last 35 days are encrypted with it. The database moves to
# ledger_v2 by a copied snapshot in the window of CHG-3310.
resource "aws_kms_key" "ledger" {
  description             = "ledger data key"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_db_instance" "ledger" {
  identifier                = "ledger-prod"
  engine                    = "postgres"
  engine_version            = "16.4"
  instance_class            = "db.r6g.2xlarge"
  allocated_storage         = 800
  multi_az                  = true
  storage_encrypted         = true
  kms_key_id                = aws_kms_key.ledger.arn
  backup_retention_period   = 35
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "ledger-prod-final"
}

resource "aws_security_group" "ledger" {
  name   = "ledger"
  vpc_id = var.vpc_id
  tags   = { team = "fin", data = "restricted" }
}

variable "vpc_id" {
  type = string
}
