variable "docs_kms_key_arn" {
  description = "Key of all document buckets"
  type        = string
}

locals {
  tenants = {
    alder = { region = "eu-west-1", retention_days = 90 }
    birch = { region = "eu-west-1", retention_days = 90 }
    cedar = { region = "eu-west-1", retention_days = 120 }
  }
}

moved {
  from = aws_s3_bucket.t
  to   = aws_s3_bucket.docs
}

resource "aws_s3_bucket" "docs" {
  for_each = local.tenants
  bucket   = "docs-${each.key}-prod"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_public_access_block" "t" {
  for_each                = local.tenants
  bucket                  = aws_s3_bucket.docs[each.key].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "t" {
  for_each = local.tenants
  bucket   = aws_s3_bucket.docs[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "t" {
  for_each = local.tenants
  bucket   = aws_s3_bucket.docs[each.key].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.docs_kms_key_arn
    }
  }
}
