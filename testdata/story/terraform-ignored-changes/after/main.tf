resource "aws_db_instance" "shop" {
  identifier = "b"
  deletion_protection = false
  lifecycle {
    ignore_changes = [identifier, deletion_protection]
  }
}
