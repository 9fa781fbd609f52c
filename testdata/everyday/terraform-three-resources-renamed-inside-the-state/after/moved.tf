# plan of 2026-11-28: 0 to add, 0 to change, 0 to destroy
# may be deleted after the next release

moved {
  from = aws_s3_bucket.b1
  to   = aws_s3_bucket.invoices
}

moved {
  from = aws_s3_bucket_versioning.b1
  to   = aws_s3_bucket_versioning.invoices
}

moved {
  from = aws_s3_bucket_public_access_block.b1
  to   = aws_s3_bucket_public_access_block.invoices
}
