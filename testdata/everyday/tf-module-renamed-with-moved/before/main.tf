terraform {
  required_version = ">= 1.6"
  backend "s3" {
    bucket         = "tfstate-prod-eu"
    key            = "platform/buckets.tfstate"
    region         = "eu-central-1"
    dynamodb_table = "tf-locks"
    encrypt        = true
  }
}

resource "aws_s3_bucket" "logs" {
  bucket        = "platform-logs-prod-eu"
  force_destroy = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    id     = "expire-old"
    status = "Enabled"
    filter {
      prefix = "raw/"
    }
    expiration {
      days = 400
    }
  }
}

output "log_bucket" {
  value = aws_s3_bucket.logs.bucket
}
