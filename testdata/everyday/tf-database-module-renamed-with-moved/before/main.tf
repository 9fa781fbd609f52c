terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.70"
    }
  }
  backend "s3" {
    bucket         = "example-tfstate-prod"
    key            = "orders/terraform.tfstate"
    region         = "eu-north-1"
    dynamodb_table = "tfstate-lock"
    encrypt        = true
  }
}

provider "aws" {
  region = "eu-north-1"
}

resource "aws_db_subnet_group" "db" {
  name       = "orders"
  subnet_ids = var.private_subnet_ids
}

resource "aws_db_instance" "db" {
  identifier                   = "orders"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.r6g.xlarge"
  allocated_storage            = 400
  max_allocated_storage        = 800
  storage_encrypted            = true
  multi_az                     = true
  db_subnet_group_name         = aws_db_subnet_group.db.name
  vpc_security_group_ids       = [var.db_security_group_id]
  username                     = "orders_admin"
  manage_master_user_password  = true
  backup_retention_period      = 14
  deletion_protection          = true
  skip_final_snapshot          = false
  final_snapshot_identifier    = "orders-final"
  performance_insights_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}

output "endpoint" {
  value = aws_db_instance.db.address
}
