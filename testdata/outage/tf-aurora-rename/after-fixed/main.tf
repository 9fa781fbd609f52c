terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

resource "aws_db_subnet_group" "db" {
  name       = "billing-${var.environment}"
  subnet_ids = var.db_subnets
}

resource "aws_rds_cluster" "billing" {
  cluster_identifier              = "billing-${var.environment}"
  engine                          = "aurora-postgresql"
  engine_version                  = "15.6"
  database_name                   = "billing"
  master_username                 = "billing_owner"
  manage_master_user_password     = true
  db_subnet_group_name            = aws_db_subnet_group.db.name
  backup_retention_period         = 21
  storage_encrypted               = true
  deletion_protection             = true
  skip_final_snapshot             = false
  final_snapshot_identifier       = "billing-${var.environment}-final"
  enabled_cloudwatch_logs_exports = ["postgresql"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_rds_cluster_instance" "billing" {
  count              = 3
  identifier         = "billing-${var.environment}-${count.index}"
  cluster_identifier = aws_rds_cluster.billing.id
  engine             = aws_rds_cluster.billing.engine
  instance_class     = "db.r6g.2xlarge"
}

output "writer" {
  value = aws_rds_cluster.billing.endpoint
}

moved {
  from = aws_rds_cluster.db
  to   = aws_rds_cluster.billing
}

moved {
  from = aws_rds_cluster_instance.db
  to   = aws_rds_cluster_instance.billing
}
