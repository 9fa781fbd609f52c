variable "subnet_ids" {
  type = list(string)
}

variable "target_group_arn" {
  type = string
}

resource "aws_launch_template" "api" {
  name_prefix            = "api-"
  image_id               = "ami-0123456789abcdef0"
  instance_type          = "c7g.xlarge"
  update_default_version = true

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_autoscaling_group" "api" {
  name                      = "api"
  min_size                  = 20
  max_size                  = 40
  vpc_zone_identifier       = var.subnet_ids
  target_group_arns         = [var.target_group_arn]
  health_check_type         = "ELB"
  health_check_grace_period = 120

  launch_template {
    id      = aws_launch_template.api.id
    version = aws_launch_template.api.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 90
      auto_rollback          = true
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "api_5xx" {
  alarm_name          = "api-target-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 20
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
}
