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

# Taken over from the app stack (CHG-5120), no change of the zone itself.
import {
  to = aws_route53_zone.internal
  id = "Z0482913AB7QK1XEXAMP"
}

resource "aws_route53_zone" "internal" {
  name = "int.acme.example"
  vpc {
    vpc_id = var.vpc_id
  }
  lifecycle {
    prevent_destroy = true
  }
}
