variable "vpc_id" {
  type = string
}

resource "aws_security_group" "bastion" {
  name        = "bastion"
  description = "SSH bastion"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "ssh_office" {
  security_group_id = aws_security_group.bastion.id
  for_each          = { vpn_primary = "198.51.100.16/32", vpn_backup = "198.51.100.17/32" }
  description       = "VPN concentrator ${each.key}"
  cidr_ipv4         = each.value
  from_port         = 22
  to_port           = 22
  ip_protocol       = "tcp"
}

moved {
  from = aws_vpc_security_group_ingress_rule.ssh_office
  to   = aws_vpc_security_group_ingress_rule.ssh_office["vpn_primary"]
}

resource "aws_vpc_security_group_egress_rule" "ssh_inside" {
  security_group_id = aws_security_group.bastion.id
  description       = "SSH to hosts of the VPC"
  cidr_ipv4         = "10.90.0.0/16"
  from_port         = 22
  to_port           = 22
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.bastion.id
  description       = "package mirror and SSM endpoints"
  cidr_ipv4         = "10.91.0.0/24"
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}
