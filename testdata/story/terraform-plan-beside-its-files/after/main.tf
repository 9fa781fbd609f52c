# the lock file of Terraform is kept elsewhere
resource "aws_db_instance" "shop" {
  identifier          = "shop"
  engine              = "postgres"
  multi_az            = true
  deletion_protection = true
  backup_retention_period = 14
}
