resource "aws_s3_bucket" "logs" {
  bucket = "logs-example"
  lifecycle {
    ignore_changes = [tags, grant]
  }
}
