data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["arn:aws:s3:::builds/*"]
  }
}
