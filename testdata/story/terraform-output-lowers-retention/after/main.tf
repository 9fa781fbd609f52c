module "defaults" {
  source = "./defaults"
}
resource "aws_db_instance" "shop" {
  backup_retention_period = module.defaults.keep
}
