# app stack; the zone is going to the network team
resource "aws_route53_zone" "internal" {
  name = "int.acme.example"
  vpc {
    vpc_id = var.vpc_id
  }
}

resource "aws_route53_record" "api" {
  zone_id = aws_route53_zone.internal.zone_id
  name    = "api.int.acme.example"
  type    = "CNAME"
  ttl     = 60
  records = [aws_lb.api.dns_name]
}

variable "vpc_id" {
  type = string
}
