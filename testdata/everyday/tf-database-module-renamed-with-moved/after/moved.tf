moved {
  from = aws_db_subnet_group.db
  to   = aws_db_subnet_group.orders
}

moved {
  from = aws_db_instance.db
  to   = aws_db_instance.orders
}
