resource "aws_db_instance" "r" {
  identifier = "reports-copy"
  engine     = "postgres"
}
