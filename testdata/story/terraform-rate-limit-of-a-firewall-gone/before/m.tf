resource "aws_wafv2_web_acl" "w" {
  name = "w"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name = "rate"
    priority = 1
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit = 2000
      }
    }
  }
}
