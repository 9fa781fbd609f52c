variable "name" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "size" {
  type = string
}

variable "storage" {
  type = number
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_instance" "this" {
  identifier              = var.name
  engine                  = "postgres"
  engine_version          = "15.7"
  instance_class          = var.size
  allocated_storage       = var.storage
  db_subnet_group_name    = aws_db_subnet_group.this.name
  multi_az                = true
  backup_retention_period = 21
  deletion_protection     = true
  storage_encrypted       = true

  lifecycle {
    prevent_destroy = true
  }
}
