resource "aws_route53_record" "api_kr" {
  zone_id        = "Z1"
  name           = "api.acme.example"
  type           = "A"
  ttl            = 30
  records        = ["192.0.2.20"]
  set_identifier = "kr"
  health_check_id = aws_route53_health_check.kr.id
  failover_routing_policy { type = "PRIMARY" }
}

resource "aws_route53_record" "api_jp" {
  zone_id        = "Z1"
  name           = "api.acme.example"
  type           = "A"
  ttl            = 30
  records        = ["198.51.100.20"]
  set_identifier = "jp"
  failover_routing_policy { type = "SECONDARY" }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  period              = 60
  threshold           = 5
  statistic           = "Sum"
  metric_name         = "5xx"
  namespace           = "api"
  treat_missing_data  = "breaching"
  actions_enabled     = true
  alarm_actions       = [aws_sns_topic.pager.arn]
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = "quotes"
  function_version = "41"
  routing_config {
    additional_version_weights = { "42" = 0.05 }
  }
}
