resource "aws_network_acl_rule" "in" {
  network_acl_id = "acl-0a1b2c3d"
  rule_number    = 100
  egress         = false
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}
