locals {
  office_cidrs = ["198.51.100.0/27"]
}

resource "aws_security_group" "billing_api" {
  name        = "billing-api"
  description = "Billing API, behind the internal ALB"
  vpc_id      = var.vpc_id

  tags = {
    Team = "billing"
  }
}

resource "aws_security_group" "internal_alb" {
  name        = "internal-alb"
  description = "Internal ALB"
  vpc_id      = var.vpc_id

  tags = {
    Team = "platform"
  }
}

resource "aws_vpc_security_group_ingress_rule" "billing_api_app" {
  security_group_id = aws_security_group.billing_api.id
  description       = "API from anywhere in the VPC"
  cidr_ipv4         = var.vpc_cidr
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

resource "aws_vpc_security_group_ingress_rule" "alb_https" {
  for_each          = toset(local.office_cidrs)
  security_group_id = aws_security_group.internal_alb.id
  description       = "HTTPS from the office"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "alb_to_billing" {
  security_group_id            = aws_security_group.internal_alb.id
  referenced_security_group_id = aws_security_group.billing_api.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

variable "vpc_id" {
  type = string
}

variable "vpc_cidr" {
  type = string
}
