resource "aws_route53_zone" "main" {
  name    = "komunikator.example"
  comment = "strefa publiczna, wlasciciel: zespol siec"
}

resource "aws_route53_record" "app" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "app.komunikator.example"
  type    = "A"
  ttl     = 60
  records = ["192.0.2.10", "192.0.2.11"]
}

resource "aws_route53_record" "files" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "files.komunikator.example"
  type    = "CNAME"
  ttl     = 300
  records = ["cdn.komunikator.example.edge.example.net"]
}
