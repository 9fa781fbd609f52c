removed {
  from = aws_route53_record.ldap

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_route53_record.smtp

  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_route53_zone.internal

  lifecycle {
    destroy = false
  }
}
