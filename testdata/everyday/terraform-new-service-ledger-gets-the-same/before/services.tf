data "aws_caller_identity" "me" {}

resource "aws_iam_role" "invoice" {
  name                 = "svc-invoice"
  permissions_boundary = "arn:aws:iam::111122223333:policy/service-boundary"
  assume_role_policy   = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "invoice" {
  name = "invoice"
  role = aws_iam_role.invoice.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
      Resource = "arn:aws:sqs:ap-northeast-2:111122223333:invoice"
    }]
  })
}

resource "aws_cloudwatch_log_group" "invoice" {
  name              = "/svc/invoice"
  retention_in_days = 90
  kms_key_id        = var.logs_kms_key
}

data "aws_iam_policy_document" "ecs" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["111122223333"]
    }
  }
}
