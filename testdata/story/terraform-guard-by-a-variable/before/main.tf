variable "keep" {
  type    = bool
  default = true
}

locals {
  guarded = var.keep && true
}

resource "aws_lb" "edge" {
  name                       = "edge"
  enable_deletion_protection = local.guarded
}
