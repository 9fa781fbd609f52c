resource "aws_db_instance" "shop" {
  db_name    = "a"
  lifecycle {
    ignore_changes = [password]
  }
}
