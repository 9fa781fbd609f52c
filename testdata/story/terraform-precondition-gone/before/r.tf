variable "addresses" {
  default = ["192.0.2.1", "192.0.2.2"]
}
resource "aws_route53_record" "api" {
  zone_id = "Z1"
  name    = "api.example.net"
  type    = "A"
  ttl     = 60
  records = var.addresses
  lifecycle {
    precondition {
      condition     = length(var.addresses) >= 2
      error_message = "an endpoint needs two addresses"
    }
  }
}
