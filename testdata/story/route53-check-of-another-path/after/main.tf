resource "aws_route53_health_check" "p" {
  fqdn = "p.example.com"
  port = 443
  type = "HTTPS"
  resource_path = "/readyz"
  failure_threshold = 3
  request_interval = 10
}
