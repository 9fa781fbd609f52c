terraform {
  required_version = ">= 1.6.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
  backend "s3" {
    bucket         = "lumina-tfstate-prod"
    key            = "prod/core.tfstate"
    region         = "eu-west-3"
    dynamodb_table = "lumina-tflock"
    encrypt        = true
  }
}

provider "aws" {
  region = "eu-west-3"
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders-prod"
  subnet_ids = var.data_subnet_ids
}

resource "aws_security_group" "orders_db" {
  name        = "orders-db-prod"
  description = "Base commandes, acces depuis les pods applicatifs"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "orders_db_app" {
  security_group_id            = aws_security_group.orders_db.id
  referenced_security_group_id = var.app_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders-prod"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.r6g.xlarge"
  allocated_storage           = 400
  storage_encrypted           = true
  multi_az                    = true
  username                    = "orders_admin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.orders.name
  vpc_security_group_ids      = [aws_security_group.orders_db.id]
  backup_retention_period     = 14
  deletion_protection         = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "orders-prod-final"

  lifecycle {
    prevent_destroy = true
  }
}
