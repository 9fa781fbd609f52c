resource "aws_cloudwatch_metric_alarm" "survey_cpu" {
  alarm_name          = "survey-prod-cpu"
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 3
  threshold           = 80
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.pager_topic_arn]
  dimensions          = { DBInstanceIdentifier = aws_db_instance.survey.identifier }
}

variable "pager_topic_arn" {
  type = string
}
