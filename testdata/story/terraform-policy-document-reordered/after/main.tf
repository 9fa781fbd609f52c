data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["s3:ListBucket", "s3:GetObject"]
    resources = ["arn:aws:s3:::builds/*"]
  }
}
