module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"

  name = "stage"
  cidr = "10.44.0.0/16"

  azs             = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  private_subnets = ["10.44.0.0/20", "10.44.16.0/20", "10.44.32.0/20"]
  public_subnets  = ["10.44.240.0/24", "10.44.241.0/24", "10.44.242.0/24"]

  enable_nat_gateway     = true
  one_nat_gateway_per_az = true
}

resource "aws_db_parameter_group" "pg" {
  name   = "stage-pg16"
  family = "postgres16"

  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

resource "aws_db_instance" "db" {
  identifier                 = "stage-orders"
  engine                     = "postgres"
  engine_version             = "16.3"
  instance_class             = "db.m6g.large"
  allocated_storage          = 100
  db_name                    = "orders"
  username                   = "orders_admin"
  manage_master_user_password = true
  parameter_group_name       = aws_db_parameter_group.pg.name
  db_subnet_group_name       = aws_db_subnet_group.db.name
  multi_az                   = true
  storage_encrypted          = true
  backup_retention_period    = 14
  deletion_protection        = true
  skip_final_snapshot        = false
  final_snapshot_identifier  = "stage-orders-final"
  auto_minor_version_upgrade = false
}

resource "aws_db_subnet_group" "db" {
  name       = "stage-orders"
  subnet_ids = module.vpc.private_subnets
}

output "db_endpoint" {
  value = aws_db_instance.db.endpoint
}
