resource "aws_s3_bucket" "documents" {
  bucket = "example-claims-documents"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "documents" {
  bucket = aws_s3_bucket.documents.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "documents" {
  bucket                  = aws_s3_bucket.documents.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

moved {
  from = aws_s3_bucket.docs
  to   = aws_s3_bucket.documents
}

moved {
  from = aws_s3_bucket_versioning.docs
  to   = aws_s3_bucket_versioning.documents
}

moved {
  from = aws_s3_bucket_public_access_block.docs
  to   = aws_s3_bucket_public_access_block.documents
}
