resource "aws_iam_role" "dev" {
  name                 = "developer"
  permissions_boundary = aws_iam_policy.dev_boundary.arn
}
