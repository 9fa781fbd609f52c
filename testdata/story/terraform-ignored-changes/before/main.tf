resource "aws_db_instance" "shop" {
  identifier = "a"
  deletion_protection = true
  lifecycle {
    ignore_changes = [identifier, deletion_protection]
  }
}
