variable "environment" {
  type = string
  validation {
    condition     = contains(["prod", "stage"], var.environment)
    error_message = "environment must be prod or stage."
  }
}

resource "aws_s3_bucket" "this" {
  bucket = "example-scans-${var.environment}"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_dynamodb_table" "index" {
  name                        = "scan-index-${var.environment}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "scan_id"
  deletion_protection_enabled = true

  attribute {
    name = "scan_id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}
