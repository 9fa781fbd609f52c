moved {
  from = aws_s3_bucket.logs
  to   = aws_s3_bucket.access_logs
}

moved {
  from = aws_s3_bucket_versioning.logs
  to   = aws_s3_bucket_versioning.access_logs
}

moved {
  from = aws_s3_bucket_lifecycle_configuration.logs
  to   = aws_s3_bucket_lifecycle_configuration.access_logs
}
