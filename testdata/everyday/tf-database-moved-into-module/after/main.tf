module "ledger_db" {
  source     = "./modules/pg"
  name       = "ledger"
  subnet_ids = var.db_subnet_ids
  size       = "db.r6g.xlarge"
  storage    = 400
}

moved {
  from = aws_db_subnet_group.ledger
  to   = module.ledger_db.aws_db_subnet_group.this
}

moved {
  from = aws_db_instance.ledger
  to   = module.ledger_db.aws_db_instance.this
}
