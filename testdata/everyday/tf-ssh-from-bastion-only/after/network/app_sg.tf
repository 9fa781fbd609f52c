resource "aws_security_group" "app" {
  name        = "orders-app"
  description = "orders application servers"

  tags = {
    owner = "orders"
    chg   = "OPS-3088"
  }
  vpc_id = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "app_https" {
  security_group_id            = aws_security_group.app.id
  description                  = "https from the load balancer"
  referenced_security_group_id = var.alb_security_group_id
  from_port                    = 8443
  to_port                      = 8443
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "app_ssh_bastion" {
  security_group_id            = aws_security_group.app.id
  description                  = "ssh from the bastion hosts (in use since 2026-09, office rule had no hits in the flow logs)"
  referenced_security_group_id = var.bastion_security_group_id
  from_port                    = 22
  to_port                      = 22
  ip_protocol                  = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "app_all" {
  security_group_id = aws_security_group.app.id
  description       = "anything out"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}
