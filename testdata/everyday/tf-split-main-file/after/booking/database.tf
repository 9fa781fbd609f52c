resource "aws_db_subnet_group" "booking" {
  name       = "booking"
  subnet_ids = [for s in aws_subnet.private : s.id]
}

resource "aws_db_instance" "booking" {
  identifier                = "booking-prod"
  engine                    = "postgres"
  engine_version            = "16.4"
  instance_class            = "db.r6g.xlarge"
  allocated_storage         = 400
  multi_az                  = true
  deletion_protection       = true
  backup_retention_period   = 30
  skip_final_snapshot       = false
  final_snapshot_identifier = "booking-prod-final"
  storage_encrypted         = true
  db_subnet_group_name      = aws_db_subnet_group.booking.name
  username                  = "booking_admin"

  manage_master_user_password = true
}

resource "aws_route53_record" "db" {
  zone_id = var.private_zone_id
  name    = "booking-db"
  type    = "CNAME"
  ttl     = 60
  records = [aws_db_instance.booking.address]
}
