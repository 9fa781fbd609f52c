data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["iam:*"]
    resources = ["*"]
  }
}
