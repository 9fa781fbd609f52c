data "aws_iam_policy_document" "janitor" {
  statement {
    sid       = "ListBuckets"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::example-ci-artifacts", "arn:aws:s3:::example-ci-cache"]
  }

  statement {
    sid       = "Clean"
    actions   = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
    resources = ["arn:aws:s3:::example-ci-artifacts/*", "arn:aws:s3:::example-ci-cache/*"]
  }

  statement {
    sid       = "Snapshots"
    actions   = ["ec2:DeleteSnapshot", "ec2:DescribeSnapshots"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "janitor" {
  name   = "ci-janitor"
  policy = data.aws_iam_policy_document.janitor.json
}

resource "aws_iam_role_policy_attachment" "janitor" {
  role       = aws_iam_role.janitor.name
  policy_arn = aws_iam_policy.janitor.arn
}

resource "aws_iam_role" "janitor" {
  name                 = "ci-janitor"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}
