resource "aws_db_instance" "shop" {
  identifier = "a"
  lifecycle {
    ignore_changes = [password]
  }
}
