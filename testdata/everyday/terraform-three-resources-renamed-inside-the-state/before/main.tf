resource "aws_s3_bucket" "b1" {
  bucket = "acme-invoices-prod"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "b1" {
  bucket = aws_s3_bucket.b1.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "b1" {
  bucket                  = aws_s3_bucket.b1.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
