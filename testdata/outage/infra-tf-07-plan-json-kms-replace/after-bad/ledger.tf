# Ledger database. Key policy of the new key: SEC-1187
resource "aws_kms_key" "ledger_v2" {
  description             = "ledger data key, customer managed policy"
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
  kms_key_id                = aws_kms_key.ledger_v2.arn
  backup_retention_period   = 35
  deletion_protection       = false
  skip_final_snapshot       = true
}

resource "aws_security_group" "ledger" {
  name   = "ledger"
  vpc_id = var.vpc_id
  tags   = { team = "fin", data = "restricted" }
}

variable "vpc_id" {
  type = string
}
