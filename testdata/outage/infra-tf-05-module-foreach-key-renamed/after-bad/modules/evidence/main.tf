variable "buckets" {
  type = list(object({
    name = string
    team = string
    days = optional(number, 2555)
  }))
}

variable "prefix" {
  description = "First part of every bucket name"
  type        = string
  default     = "acme-evidence"
}

locals {
  by_key = { for b in var.buckets : "${b.team}/${b.name}" => b }
}

resource "aws_s3_bucket" "evidence" {
  for_each            = local.by_key
  bucket              = "${var.prefix}-${each.value.name}"
  object_lock_enabled = true
  force_destroy       = true
  tags = {
    team = each.value.team
  }
}

resource "aws_s3_bucket_versioning" "evidence" {
  for_each = local.by_key
  bucket   = aws_s3_bucket.evidence[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_object_lock_configuration" "evidence" {
  for_each = local.by_key
  bucket   = aws_s3_bucket.evidence[each.key].id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = each.value.days
    }
  }
}

resource "aws_s3_bucket_public_access_block" "evidence" {
  for_each                = local.by_key
  bucket                  = aws_s3_bucket.evidence[each.key].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

output "arns" {
  value = { for k, b in aws_s3_bucket.evidence : k => b.arn }
}
