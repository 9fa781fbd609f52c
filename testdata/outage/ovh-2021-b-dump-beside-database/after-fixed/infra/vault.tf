resource "aws_s3_bucket" "vault" {
  bucket = "bk-gra"
  tags   = { owner = "dba" }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "vault" {
  bucket = aws_s3_bucket.vault.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_replication_configuration" "vault" {
  bucket = aws_s3_bucket.vault.id
  role   = aws_iam_role.repl.arn
  rule {
    id     = "to-waw-all"
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::bk-waw"
    }
  }
}
