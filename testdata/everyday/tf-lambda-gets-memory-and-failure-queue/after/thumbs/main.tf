terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

data "aws_iam_policy_document" "thumbs" {
  statement {
    sid       = "ReadOriginals"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::studio-originals-prod/*"]
  }
  statement {
    sid       = "WriteThumbs"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::studio-thumbs-prod/*"]
  }
  statement {
    sid       = "ParkFailed"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.thumbs_failed.arn]
  }
}

resource "aws_iam_role_policy" "thumbs" {
  name   = "thumbs"
  role   = var.role_name
  policy = data.aws_iam_policy_document.thumbs.json
}

resource "aws_lambda_function" "thumbs" {
  function_name                  = "thumbs-prod"
  role                           = var.role_arn
  package_type                   = "Image"
  image_uri                      = var.image_uri
  timeout                        = 60
  memory_size                    = 1536
  reserved_concurrent_executions = 40

  dead_letter_config {
    target_arn = aws_sqs_queue.thumbs_failed.arn
  }

  depends_on = [aws_iam_role_policy.thumbs]
}

resource "aws_sqs_queue" "thumbs_failed" {
  name                      = "thumbs-prod-failed"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_cloudwatch_metric_alarm" "thumbs_failed" {
  alarm_name          = "thumbs-prod-failed-visible"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.thumbs_failed.name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  alarm_actions       = [var.alarm_topic_arn]
}
