locals {
  # API move eu-west-1 -> eu-central-1, plan in docs/move.md: 0, 10, 25, 50, 100
  weight_old = 75
  weight_new = 25
}

resource "aws_route53_health_check" "old" {
  fqdn              = "api-euw1.acme.example"
  port              = 443
  type              = "HTTPS"
  resource_path     = "/healthz"
  failure_threshold = 3
  request_interval  = 30
}

resource "aws_route53_health_check" "new" {
  fqdn              = "api-euc1.acme.example"
  port              = 443
  type              = "HTTPS"
  resource_path     = "/healthz"
  failure_threshold = 2
  request_interval  = 30
}

resource "aws_route53_record" "api_old" {
  zone_id         = var.zone_id
  name            = "api.acme.example"
  type            = "CNAME"
  ttl             = 60
  records         = ["api-euw1.acme.example"]
  set_identifier  = "euw1"
  health_check_id = aws_route53_health_check.old.id
  weighted_routing_policy {
    weight = local.weight_old
  }
}

resource "aws_route53_record" "api_new" {
  zone_id         = var.zone_id
  name            = "api.acme.example"
  type            = "CNAME"
  ttl             = 60
  records         = ["api-euc1.acme.example"]
  set_identifier  = "euc1"
  health_check_id = aws_route53_health_check.new.id
  weighted_routing_policy {
    weight = local.weight_new
  }
}
