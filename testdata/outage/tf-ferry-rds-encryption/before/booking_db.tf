resource "aws_db_subnet_group" "booking" {
  name       = "ferry-booking"
  subnet_ids = var.db_subnet_ids
}

resource "aws_db_instance" "booking" {
  identifier     = "ferry-booking-prod"
  engine         = "postgres"
  engine_version = "15.8"
  instance_class = "db.r6g.2xlarge"

  allocated_storage     = 900
  max_allocated_storage = 1800
  storage_type          = "gp3"

  db_name                     = "booking"
  username                    = "booking_admin"
  manage_master_user_password = true
  port                        = 5432

  multi_az               = true
  db_subnet_group_name   = aws_db_subnet_group.booking.name
  vpc_security_group_ids = [aws_security_group.booking_db.id]

  backup_retention_period   = 14
  backup_window             = "01:30-02:15"
  maintenance_window        = "tue:02:30-tue:03:30"
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "ferry-booking-prod-final"
  apply_immediately         = false

  performance_insights_enabled = true

  lifecycle {
    prevent_destroy = true
  }

  tags = {
    service = "booking"
    owner   = "sea-digital"
  }
}

resource "aws_security_group" "booking_db" {
  name_prefix = "ferry-booking-db-"
  vpc_id      = var.vpc_id

  ingress {
    description = "booking service"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.40.16.0/20"]
  }
}
