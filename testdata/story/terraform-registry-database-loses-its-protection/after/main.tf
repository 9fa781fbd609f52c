module "ledger" {
  source  = "terraform-aws-modules/rds/aws"
  version = "6.1.0"

  identifier              = "ledger"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  allocated_storage       = 200
}
