resource "aws_db_instance" "shop" {
  identifier = "b"
  lifecycle {
    ignore_changes = [password]
  }
}
