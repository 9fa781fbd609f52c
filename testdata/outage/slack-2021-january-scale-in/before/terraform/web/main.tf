# web tier, us-east-1. Every request crosses the transit gateway.
resource "aws_autoscaling_group" "web" {
  name                = "webapp-main"
  min_size            = 900
  max_size            = 2600
  vpc_zone_identifier = var.web_subnets

  tag {
    key                 = "role"
    value               = "webapp"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_policy" "web_cpu" {
  name                   = "webapp-cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value     = 42
    disable_scale_in = true # low CPU also means: threads wait on the network

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "tgw_drops" {
  alarm_name          = "tgw-main-packet-drops"
  namespace           = "AWS/TransitGateway"
  metric_name         = "PacketDropCountNoRoute"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 1000
  comparison_operator = "GreaterThanThreshold"
  actions_enabled     = true
  alarm_actions       = [var.page_netops]
}
