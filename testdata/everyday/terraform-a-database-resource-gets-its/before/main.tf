terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

resource "aws_db_instance" "db1" {
  identifier              = "orders"
  engine                  = "postgres"
  engine_version          = "16.4"
  instance_class          = "db.m6g.large"
  allocated_storage       = 200
  username                = "orders_admin"
  multi_az                = true
  storage_encrypted       = true
  backup_retention_period = 14
  deletion_protection     = true
  skip_final_snapshot     = false

  final_snapshot_identifier   = "orders-final"
  manage_master_user_password = true

  lifecycle {
    prevent_destroy = true
  }
}

output "orders_endpoint" {
  value = aws_db_instance.db1.endpoint
}

output "orders_port" {
  value = aws_db_instance.db1.port
}
