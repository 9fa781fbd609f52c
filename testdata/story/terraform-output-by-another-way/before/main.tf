module "d" {
  source   = "./d"
}
resource "aws_db_instance" "shop" {
  deletion_protection = module.d.guard
}
