# addresses before 2026-04 (PLAT-1902); may go once every workspace has applied
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
