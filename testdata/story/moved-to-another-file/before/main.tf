resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_iam_role_policy" "release" {
  name = "release"
  role = "release"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:PutRolePolicy", "iam:AttachRolePolicy"]
      Resource = "*"
    }]
  })
}
