resource "aws_network_acl_rule" "web" {
  network_acl_id = aws_network_acl.shop.id
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "10.20.0.0/16"
}

resource "aws_network_acl_rule" "old_office" {
  network_acl_id = aws_network_acl.shop.id
  rule_number    = 100
  rule_action    = "deny"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "10.20.7.0/24"
}
