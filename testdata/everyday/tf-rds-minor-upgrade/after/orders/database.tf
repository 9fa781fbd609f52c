resource "aws_db_parameter_group" "orders" {
  name   = "orders-pg16"
  family = "postgres16"

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders-prod"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.r6g.2xlarge"
  allocated_storage           = 800
  max_allocated_storage       = 1600
  storage_encrypted           = true
  multi_az                    = true
  db_subnet_group_name        = var.db_subnet_group
  vpc_security_group_ids      = [var.db_security_group_id]
  parameter_group_name        = aws_db_parameter_group.orders.name
  username                    = "orders_admin"
  manage_master_user_password = true
  copy_tags_to_snapshot       = true

  backup_retention_period    = 30
  backup_window              = "00:30-01:30"
  maintenance_window         = "sun:02:00-sun:03:00"
  apply_immediately          = false
  auto_minor_version_upgrade = false

  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-prod-final"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "orders_replica" {
  identifier             = "orders-prod-r1"
  replicate_source_db    = aws_db_instance.orders.identifier
  engine_version         = "16.6" # replica first; the primary follows with OPS-3107 after one week
  instance_class         = "db.r6g.xlarge"
  storage_encrypted      = true
  vpc_security_group_ids = [var.db_security_group_id]
  deletion_protection    = true
  skip_final_snapshot    = true
  apply_immediately      = false
  maintenance_window     = "wed:02:00-wed:03:00"
}
