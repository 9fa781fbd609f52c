# network stack: zones
resource "aws_route53_zone" "corp" {
  name = "corp.acme.example"
  vpc {
    vpc_id = var.vpc_id
  }
  lifecycle {
    prevent_destroy = true
  }
}
