# Edge load balancer and the hosts behind it
data "aws_ec2_managed_prefix_list" "corp_vpn" {
  name = "corp-vpn-egress"
}

resource "aws_security_group" "alb" {
  name        = "edge-alb"
  description = "public entry"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "alb_https" {
  security_group_id = aws_security_group.alb.id
  description       = "public https"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_security_group" "web" {
  name        = "edge-web"
  description = "web hosts"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "web_http" {
  security_group_id = aws_security_group.web.id
  description                  = "from the load balancer only"
  referenced_security_group_id = aws_security_group.alb.id
  ip_protocol                  = "tcp"
  from_port                    = 8080 # the only port the target group uses
  to_port                      = 8080
}

resource "aws_vpc_security_group_ingress_rule" "web_ssh" {
  security_group_id = aws_security_group.web.id
  description       = "ssh from the corporate vpn"
  prefix_list_id    = data.aws_ec2_managed_prefix_list.corp_vpn.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
}
