resource "aws_lb" "edge" {
  name                       = "edge"
  enable_deletion_protection = var.keep
}
