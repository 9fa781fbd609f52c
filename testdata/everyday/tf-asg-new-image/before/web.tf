data "aws_subnet" "web" {
  for_each = toset(var.web_subnet_ids)
  id       = each.value
}

variable "web_subnet_ids" {
  description = "one per availability zone, three in all"
  type        = list(string)

  validation {
    condition     = length(var.web_subnet_ids) == 3
    error_message = "The web tier spans three zones."
  }
}

variable "web_ami_id" {
  type    = string
  default = "ami-0a1f6e3c9b2d47581"
}

resource "aws_launch_template" "web" {
  name_prefix   = "shop-web-"
  image_id      = var.web_ami_id
  instance_type = "m7g.large"

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_autoscaling_group" "web" {
  name                      = "shop-web"
  min_size                  = 18
  max_size                  = 36
  desired_capacity          = 24
  vpc_zone_identifier       = [for s in data.aws_subnet.web : s.id]
  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 180

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 90
      max_healthy_percentage = 110
      instance_warmup        = 240
      auto_rollback          = true
      checkpoint_percentages = [10, 50, 100]
      checkpoint_delay       = 1800
      alarm_specification {
        alarms = [aws_cloudwatch_metric_alarm.web_5xx.alarm_name]
      }
    }
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_lb_target_group" "web" {
  name     = "shop-web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check {
    path                = "/healthz"
    healthy_threshold   = 3
    unhealthy_threshold = 2
    interval            = 10
  }
}

variable "vpc_id" {
  type = string
}

resource "aws_cloudwatch_metric_alarm" "web_5xx" {
  alarm_name          = "shop-web-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 50
  comparison_operator = "GreaterThanThreshold"
  dimensions = {
    TargetGroup = aws_lb_target_group.web.arn_suffix
  }
}
