data "aws_iam_policy_document" "report_job" {
  statement {
    sid     = "Data"
    effect  = "Allow"
    actions = ["s3:*"]
    resources = [
      "arn:aws:s3:::acme-sales-data",
      "arn:aws:s3:::acme-sales-data/*",
      "arn:aws:s3:::acme-reports",
      "arn:aws:s3:::acme-reports/*",
    ]
  }

  statement {
    sid       = "Decrypt"
    effect    = "Allow"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["arn:aws:kms:eu-west-1:111122223333:key/*"]
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
