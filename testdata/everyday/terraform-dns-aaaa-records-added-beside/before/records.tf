locals {
  zone_id = data.aws_route53_zone.main.zone_id
}

data "aws_route53_zone" "main" {
  name = "shop.example."
}

# ttl lowered for CHG-9071, back to 300 a week after it
resource "aws_route53_record" "www" {
  zone_id = local.zone_id
  name    = "www"
  type    = "A"
  ttl     = 60
  records = ["198.51.100.10", "198.51.100.11"]
}

resource "aws_route53_record" "api" {
  zone_id = local.zone_id
  name    = "api"
  type    = "A"
  ttl     = 300
  records = ["198.51.100.20", "198.51.100.21"]
}
