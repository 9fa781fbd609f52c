variable "stage" {
  type        = string
  description = "dev, int or prod"
}
resource "aws_db_instance" "shop" {
  identifier          = "shop"
  deletion_protection = var.stage == "prod" ? false : true
  multi_az            = var.stage == "dev"
  backup_retention_period = var.stage == "prod" ? 1 : 30
}
resource "aws_db_instance" "report" {
  identifier          = "report"
  deletion_protection = contains(["int", "prod"], var.stage) ? true : false
}
