# deplacements du 17/11/2026, a garder jusqu'a la version 4.0 (Hugo)

moved {
  from = aws_db_subnet_group.orders
  to   = module.orders_db.aws_db_subnet_group.this
}

moved {
  from = aws_security_group.orders_db
  to   = module.orders_db.aws_security_group.db
}

moved {
  from = aws_vpc_security_group_ingress_rule.orders_db_app
  to   = module.orders_db.aws_vpc_security_group_ingress_rule.from_app
}

moved {
  from = aws_db_instance.orders
  to   = module.orders_db.aws_db_instance.this
}
