resource "aws_db_subnet_group" "main" {
  name       = "billing"
  subnet_ids = var.private_subnet_ids
}

resource "aws_security_group" "db" {
  name   = "billing-db"
  vpc_id = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "from_app" {
  security_group_id            = aws_security_group.db.id
  referenced_security_group_id = var.app_sg_id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}
