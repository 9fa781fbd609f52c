resource "aws_s3_bucket" "logs" {
  bucket = "shop-logs"
  acl    = "private"
  versioning {
    enabled = true
  }
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
    }
  }
  logging {
    target_bucket = "shop-audit"
    target_prefix = "logs/"
  }
  lifecycle_rule {
    enabled = true
    id      = "old"
    noncurrent_version_expiration { days = 90 }
  }
}

resource "aws_dynamodb_table" "kept" {
  name     = "kept"
  hash_key = "id"
  point_in_time_recovery {
    enabled = true
  }
}
