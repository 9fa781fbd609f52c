resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_instance" "this" {
  identifier                          = var.name
  engine                              = "postgres"
  engine_version                      = var.engine_version
  instance_class                      = var.instance_class
  allocated_storage                   = var.allocated_storage
  storage_encrypted                   = true
  username                            = var.admin_username
  manage_master_user_password         = true
  multi_az                            = true
  backup_retention_period             = var.backup_retention_period
  deletion_protection                 = true
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "${var.name}-final"
  publicly_accessible                 = false
  db_subnet_group_name                = aws_db_subnet_group.this.name
  iam_database_authentication_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}
