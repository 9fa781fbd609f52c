# app stack; the zone belongs to network/dns.tf
removed {
  from = aws_route53_zone.internal
  lifecycle {
    destroy = false
  }
}

data "aws_route53_zone" "internal" {
  name         = "int.acme.example"
  private_zone = true
}

resource "aws_route53_record" "api" {
  zone_id = data.aws_route53_zone.internal.zone_id
  name    = "api.int.acme.example"
  type    = "CNAME"
  ttl     = 60
  records = [aws_lb.api.dns_name]
}
