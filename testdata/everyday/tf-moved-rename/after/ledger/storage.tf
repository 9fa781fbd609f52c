# Ledger storage. Owner: team-ledger
resource "aws_kms_key" "ledger" {
  description             = "ledger data key"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

moved {
  from = aws_kms_key.k1
  to   = aws_kms_key.ledger
}

resource "aws_s3_bucket" "ledger" {
  bucket = "acme-ledger-prod" # bucket name unchanged, only the address in the state moves

  lifecycle {
    prevent_destroy = true
  }
}

moved {
  from = aws_s3_bucket.data
  to   = aws_s3_bucket.ledger
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  versioning_configuration {
    status = "Enabled"
  }
}

moved {
  from = aws_s3_bucket_versioning.data
  to   = aws_s3_bucket_versioning.ledger
}

resource "aws_s3_bucket_server_side_encryption_configuration" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.ledger.arn
    }
  }
}

moved {
  from = aws_s3_bucket_server_side_encryption_configuration.data
  to   = aws_s3_bucket_server_side_encryption_configuration.ledger
}

output "bucket_arn" {
  value = aws_s3_bucket.ledger.arn
}
