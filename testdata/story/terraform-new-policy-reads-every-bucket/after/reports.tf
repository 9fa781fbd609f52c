resource "aws_iam_role" "reports" {
  name               = "reports"
  assume_role_policy = file("trust.json")
}

resource "aws_iam_role_policy" "reports" {
  name = "reports"
  role = aws_iam_role.reports.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:GetObjectVersion"]
      Resource = "*"
    }]
  })
}
