# renames of 2026-11, may go after every workspace was applied once
# (orders-dev, orders-staging, orders-prod)

moved {
  from = aws_db_subnet_group.main
  to   = aws_db_subnet_group.orders
}

moved {
  from = aws_db_instance.main
  to   = aws_db_instance.orders
}

# no other address changes; the plan shows 0 to add, 0 to change, 0 to destroy

