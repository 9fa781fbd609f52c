locals {
  account = "123456789012"
  region  = "eu-central-1"
}

data "aws_iam_policy_document" "runner" {
  statement {
    sid       = "BatchDefinitions"
    actions   = ["batch:RegisterJobDefinition", "batch:SubmitJob", "batch:DescribeJobs"]
    resources = ["arn:aws:batch:${local.region}:${local.account}:*"]
  }

  statement {
    sid       = "HandOverJobRole"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::${local.account}:role/batch/etl-job"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }

  statement {
    sid           = "OnlyOwnBuckets"
    effect        = "Deny"
    actions       = ["s3:*"]
    not_resources = [
      "arn:aws:s3:::quill-etl-scratch",
      "arn:aws:s3:::quill-etl-scratch/*",
    ]
  }
}

resource "aws_iam_policy" "runner" {
  name   = "etl-runner"
  policy = data.aws_iam_policy_document.runner.json
}

resource "aws_iam_role" "runner" {
  name                 = "etl-runner"
  path                 = "/ci/"
  assume_role_policy   = data.aws_iam_policy_document.runner_trust.json
  permissions_boundary = "arn:aws:iam::${local.account}:policy/ci-boundary"
  max_session_duration = 3600
}

resource "aws_iam_role_policy_attachment" "runner" {
  role       = aws_iam_role.runner.name
  policy_arn = aws_iam_policy.runner.arn
}
