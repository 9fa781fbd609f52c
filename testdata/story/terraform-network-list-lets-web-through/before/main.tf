resource "aws_network_acl_rule" "in" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  egress         = false
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/8"
  from_port      = 443
  to_port        = 443
}
