# 정상 호스트 수가 18대 아래로 내려가면 호출
resource "aws_cloudwatch_metric_alarm" "healthy" {
  alarm_name          = "dns-resolver-healthy-hosts"
  namespace           = "AWS/NetworkELB"
  metric_name         = "HealthyHostCount"
  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 18
  period              = 60
  evaluation_periods  = 2
  treat_missing_data  = "breaching"
  alarm_actions       = [var.oncall_topic_arn]

  dimensions = {
    TargetGroup  = aws_lb_target_group.resolver.arn_suffix
    LoadBalancer = aws_lb.resolver.arn_suffix
  }
}
