variable "stage" {
  type        = string
  description = "dev, int or prod"
}
resource "aws_db_instance" "shop" {
  identifier          = "shop"
  deletion_protection = var.stage == "prod" ? true : false
  multi_az            = var.stage == "prod"
  backup_retention_period = var.stage == "prod" ? 30 : 1
}
resource "aws_db_instance" "report" {
  identifier          = "report"
  deletion_protection = var.stage == "prod" ? true : false
}
