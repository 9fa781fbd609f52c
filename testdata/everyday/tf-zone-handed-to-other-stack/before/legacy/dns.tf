resource "aws_route53_zone" "internal" {
  name          = "int.acme.example"
  force_destroy = false

  vpc {
    vpc_id = "vpc-0a1b2c3d4e5f60718"
  }
}

resource "aws_route53_record" "ldap" {
  zone_id = aws_route53_zone.internal.zone_id
  name    = "ldap"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.61", "192.0.2.62"]
}

resource "aws_route53_record" "smtp" {
  zone_id = aws_route53_zone.internal.zone_id
  name    = "smtp"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.71", "198.51.100.71"]
}
