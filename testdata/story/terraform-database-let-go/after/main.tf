removed {
  from = aws_db_instance.shop
  lifecycle {
    destroy = false
  }
}
