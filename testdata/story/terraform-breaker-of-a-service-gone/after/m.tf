resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = "main"
  task_definition = "web:41"
  desired_count   = 6
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "web-5xx"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  evaluation_periods  = 2
  metric_name         = "HTTPCode_Target_5XX_Count"
  namespace           = "AWS/ApplicationELB"
  alarm_actions       = ["arn:aws:sns:eu-central-1:1:oncall"]
}
