import {
  to = aws_s3_bucket.logs
  id = "logs-example"
}
resource "aws_s3_bucket" "logs" {
  bucket = "logs-example"
  tags   = { team = "platform" }
  lifecycle {
    ignore_changes = [grant]
  }
}
