resource "aws_route53_health_check" "api_a" {
  fqdn              = "api-a.example.com"
  port              = 443
  type              = "HTTPS"
  resource_path     = "/ping"
  failure_threshold = 3
  request_interval  = 10
}

resource "aws_route53_health_check" "api_b" {
  fqdn              = "api-b.example.com"
  port              = 443
  type              = "HTTPS"
  resource_path     = "/ping"
  failure_threshold = 3
  request_interval  = 10
}

resource "aws_route53_record" "api_a" {
  zone_id         = var.zone_id
  name            = "api.example.com"
  type            = "CNAME"
  ttl             = 60
  set_identifier  = "a"
  health_check_id = aws_route53_health_check.api_a.id
  records         = ["api-a.example.com"]

  weighted_routing_policy {
    weight = 90
  }
}

resource "aws_route53_record" "api_b" {
  zone_id         = var.zone_id
  name            = "api.example.com"
  type            = "CNAME"
  ttl             = 60
  set_identifier  = "b"
  health_check_id = aws_route53_health_check.api_b.id
  records         = ["api-b.example.com"]

  weighted_routing_policy {
    weight = 10
  }
}

variable "zone_id" {
  type = string
}
