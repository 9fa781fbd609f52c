resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "allow-ours"
    priority = 1
    action {
      allow {}
    }
    statement {
      geo_match_statement { country_codes = ["NO"] }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "a"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "e"
    sampled_requests_enabled   = true
  }
}
