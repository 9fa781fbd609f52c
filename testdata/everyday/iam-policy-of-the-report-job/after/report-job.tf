data "aws_iam_policy_document" "report_job" {
  # all that the job did in 90 days (access log of both buckets, SEC-902)
  statement {
    sid       = "ListSales"
    effect    = "Allow"
    actions   = ["s3:ListBucket"]
    resources = ["arn:aws:s3:::acme-sales-data"]

    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["daily/*"]
    }
  }

  statement {
    sid       = "ReadSales"
    effect    = "Allow"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-sales-data/daily/*"]
  }

  statement {
    sid       = "WriteReports"
    effect    = "Allow"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::acme-reports/monthly/*"]
  }

  statement {
    sid       = "Decrypt"
    effect    = "Allow"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-2222-3333-444455556666"] # both buckets use this key
  }
}

resource "aws_iam_policy" "report_job" {
  name   = "report-job"
  policy = data.aws_iam_policy_document.report_job.json
}

resource "aws_iam_role_policy_attachment" "report_job" {
  role       = aws_iam_role.report_job.name
  policy_arn = aws_iam_policy.report_job.arn
}

resource "aws_iam_role" "report_job" {
  name               = "report-job"
  assume_role_policy = data.aws_iam_policy_document.assume_batch.json
}

data "aws_iam_policy_document" "assume_batch" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}
