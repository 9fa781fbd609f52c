terraform {
  required_version = ">= 1.9"
}

resource "aws_cloudwatch_metric_alarm" "dead" {
  alarm_name          = "orders-dead-not-empty"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.orders_dead.name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.page_topic]
}

variable "page_topic" {
  type = string
}
