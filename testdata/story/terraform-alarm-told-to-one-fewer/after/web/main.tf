resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"
  subnets            = var.subnets
  security_groups    = [aws_security_group.web.id]
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "web-5xx"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "HTTPCode_Target_5XX_Count"
  namespace           = "AWS/ApplicationELB"
  period              = 60
  statistic           = "Sum"
  threshold           = 10
  alarm_actions       = [aws_sns_topic.pager.arn]
}

resource "aws_sns_topic" "pager" {
  name = "pager"
}

resource "aws_sns_topic" "chat" {
  name = "chat"
}

resource "google_compute_firewall" "web" {
  name          = "web"
  network       = "edge"
  source_ranges = ["10.0.0.0/8"]
  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }
}

module "service" {
  source          = "./missing"
  azs             = ["a", "b"]
  private_subnets = ["x", "y"]
}

resource "aws_kms_key" "logs" {
  description = "logs"
}

resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = var.subnets
  suspended_processes = ["AZRebalance"]
  launch_template {
    id      = "lt-1"
    version = "$Latest"
  }
}
