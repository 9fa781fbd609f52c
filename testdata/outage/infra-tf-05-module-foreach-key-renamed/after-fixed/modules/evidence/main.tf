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
  force_destroy       = false
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
      mode = "COMPLIANCE"
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

moved {
  from = aws_s3_bucket.evidence["invoices"]
  to   = aws_s3_bucket.evidence["billing/invoices"]
}

moved {
  from = aws_s3_bucket.evidence["access-logs"]
  to   = aws_s3_bucket.evidence["security/access-logs"]
}

moved {
  from = aws_s3_bucket.evidence["trades"]
  to   = aws_s3_bucket.evidence["markets/trades"]
}

moved {
  from = aws_s3_bucket_versioning.evidence["invoices"]
  to   = aws_s3_bucket_versioning.evidence["billing/invoices"]
}

moved {
  from = aws_s3_bucket_versioning.evidence["access-logs"]
  to   = aws_s3_bucket_versioning.evidence["security/access-logs"]
}

moved {
  from = aws_s3_bucket_versioning.evidence["trades"]
  to   = aws_s3_bucket_versioning.evidence["markets/trades"]
}

moved {
  from = aws_s3_bucket_object_lock_configuration.evidence["invoices"]
  to   = aws_s3_bucket_object_lock_configuration.evidence["billing/invoices"]
}

moved {
  from = aws_s3_bucket_object_lock_configuration.evidence["access-logs"]
  to   = aws_s3_bucket_object_lock_configuration.evidence["security/access-logs"]
}

moved {
  from = aws_s3_bucket_object_lock_configuration.evidence["trades"]
  to   = aws_s3_bucket_object_lock_configuration.evidence["markets/trades"]
}

moved {
  from = aws_s3_bucket_public_access_block.evidence["invoices"]
  to   = aws_s3_bucket_public_access_block.evidence["billing/invoices"]
}

moved {
  from = aws_s3_bucket_public_access_block.evidence["access-logs"]
  to   = aws_s3_bucket_public_access_block.evidence["security/access-logs"]
}

moved {
  from = aws_s3_bucket_public_access_block.evidence["trades"]
  to   = aws_s3_bucket_public_access_block.evidence["markets/trades"]
}

output "arns" {
  value = { for k, b in aws_s3_bucket.evidence : k => b.arn }
}
