locals {
  zone_id = data.aws_route53_zone.main.zone_id
}

data "aws_route53_zone" "main" {
  name = "shop.example."
}

# CHG-9071: lb-1 (.10) replaced by lb-3 (.12), in the pool and probed since 2026-11-23,
# lb-1 answers until 2026-12-15; ttl back to 300 a week after the change.
# IPv6 listeners and certificates of all four balancers probed from outside, 2026-11-25
resource "aws_route53_record" "www" {
  zone_id = local.zone_id
  name    = "www"
  type    = "A"
  ttl     = 60
  records = ["198.51.100.11", "198.51.100.12"]
}

resource "aws_route53_record" "www_v6" {
  zone_id = local.zone_id
  name    = "www"
  type    = "AAAA"
  ttl     = 60
  records = ["2001:db8:10::11", "2001:db8:10::12"]
}

resource "aws_route53_record" "api" {
  zone_id = local.zone_id
  name    = "api"
  type    = "A"
  ttl     = 300
  records = ["198.51.100.20", "198.51.100.21"]
}

resource "aws_route53_record" "api_v6" {
  zone_id = local.zone_id
  name    = "api"
  type    = "AAAA"
  ttl     = 300
  records = ["2001:db8:20::20", "2001:db8:20::21"]
}
