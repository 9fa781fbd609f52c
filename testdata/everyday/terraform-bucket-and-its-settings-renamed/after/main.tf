resource "aws_s3_bucket" "audit_logs" {
  bucket = "acme-audit-logs"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "audit_logs" {
  bucket = aws_s3_bucket.audit_logs.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "audit_logs" {
  bucket                  = aws_s3_bucket.audit_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

output "audit_bucket" {
  value = aws_s3_bucket.audit_logs.arn
}

# renamed in the code only, the plan shows 0 to add, 0 to change, 0 to destroy
moved {
  from = aws_s3_bucket.logs
  to   = aws_s3_bucket.audit_logs
}

moved {
  from = aws_s3_bucket_versioning.logs
  to   = aws_s3_bucket_versioning.audit_logs
}

moved {
  from = aws_s3_bucket_public_access_block.logs
  to   = aws_s3_bucket_public_access_block.audit_logs
}
