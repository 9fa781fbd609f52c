provider "aws" {
  region = "ap-southeast-2"
}

data "aws_subnets" "db" {
  filter {
    name   = "tag:tier"
    values = ["db"]
  }
}

module "ledger_db" {
  source = "./modules/postgres"

  name                    = "ledger"
  engine_version          = "16.4"
  instance_class          = "db.r6g.xlarge"
  allocated_storage       = 400
  admin_username          = "ledger_admin"
  backup_retention_period = 35
  subnet_ids              = data.aws_subnets.db.ids
}

moved {
  from = aws_db_subnet_group.ledger
  to   = module.ledger_db.aws_db_subnet_group.this
}

moved {
  from = aws_db_instance.ledger
  to   = module.ledger_db.aws_db_instance.this
}
