resource "aws_route53_health_check" "p" {
  fqdn = "p.example.com"
  port = 443
  type = "TCP"
  failure_threshold = 10
  request_interval = 30
  inverted = true
}
