resource "aws_sqs_queue" "invoice" {
  name                       = "invoice"
  visibility_timeout_seconds = 120
  message_retention_seconds  = 1209600
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.invoice_dlq.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "invoice_dlq" {
  name                      = "invoice-dlq"
  message_retention_seconds = 1209600
}

# Fax gateway, switched off on 2024-11-30 (DEC-211). Queue empty since then.
resource "aws_sqs_queue" "fax" {
  name                       = "fax-out"
  visibility_timeout_seconds = 60
}

resource "aws_cloudwatch_metric_alarm" "fax_age" {
  alarm_name          = "fax-out-age"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  dimensions          = { QueueName = aws_sqs_queue.fax.name }
  comparison_operator = "GreaterThanThreshold"
  threshold           = 900
  evaluation_periods  = 3
  period              = 60
  statistic           = "Maximum"
}
