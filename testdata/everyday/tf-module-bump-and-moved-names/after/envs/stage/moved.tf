# PLAT-611: resources named after what they hold. Plan of 2026-11-27: 0 to add, 2 to change, 0 to destroy
# (parameter value, copy_tags_to_snapshot). Remove this file after the next release.
moved {
  from = aws_db_parameter_group.pg
  to   = aws_db_parameter_group.orders
}

moved {
  from = aws_db_instance.db
  to   = aws_db_instance.orders
}

moved {
  from = aws_db_subnet_group.db
  to   = aws_db_subnet_group.orders
}
