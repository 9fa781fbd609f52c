resource "aws_db_instance" "d" {
  identifier = "d"
  backup_retention_period = 35
}
