resource "aws_db_instance" "shop" {
  db_name    = "b"
  lifecycle {
    ignore_changes = [password]
  }
}
