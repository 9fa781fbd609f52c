variable "keep" {
  type    = bool
  default = false
}

locals {
  guarded = var.keep && true
}

resource "aws_lb" "edge" {
  name                       = "edge"
  enable_deletion_protection = local.guarded
}
