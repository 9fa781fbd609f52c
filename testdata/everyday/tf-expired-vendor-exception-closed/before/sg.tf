resource "aws_security_group" "bastion" {
  name        = "bastion"
  description = "ssh entry"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "bastion_office" {
  security_group_id = aws_security_group.bastion.id
  description       = "office VPN"
  cidr_ipv4         = "192.0.2.16/28"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
}

resource "aws_vpc_security_group_ingress_rule" "bastion_vendor" {
  security_group_id = aws_security_group.bastion.id
  description       = "storage vendor, EXC-77, valid until 2026-08-31"
  cidr_ipv4         = "203.0.113.200/32"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
}

resource "aws_vpc_security_group_egress_rule" "bastion_inside" {
  security_group_id = aws_security_group.bastion.id
  cidr_ipv4         = "10.40.0.0/16"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
}
