# Token validators: every card tap in the region is checked here.
locals {
  service = "token-validator"
  ami_id  = "ami-09e8d7c6b5a493827"
}

resource "aws_launch_template" "validator" {
  name_prefix            = "${local.service}-"
  image_id               = local.ami_id
  instance_type          = "c6i.2xlarge"
  update_default_version = true

  vpc_security_group_ids = [var.validator_sg_id]

  tag_specifications {
    resource_type = "instance"
    tags          = { Service = local.service, Team = "payments-edge" }
  }
}

resource "aws_autoscaling_group" "validator" {
  name                      = "${local.service}-asg"
  min_size                  = 2
  desired_capacity          = 16
  max_size                  = 24
  vpc_zone_identifier       = var.private_subnet_ids
  target_group_arns         = [aws_lb_target_group.validator.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 240
  wait_for_capacity_timeout = "20m"

  launch_template {
    id      = aws_launch_template.validator.id
    version = aws_launch_template.validator.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 0
      instance_warmup        = 60
      auto_rollback          = false
      alarm_specification {
        alarms = [aws_cloudwatch_metric_alarm.validator_5xx.alarm_name]
      }
    }
  }
}

resource "aws_lb_target_group" "validator" {
  name                 = "${local.service}-tg"
  port                 = 8443
  protocol             = "HTTPS"
  vpc_id               = var.vpc_id
  deregistration_delay = 120

  health_check {
    path                = "/ready"
    protocol            = "HTTPS"
    interval            = 10
    healthy_threshold   = 3
    unhealthy_threshold = 3
  }
}

resource "aws_cloudwatch_metric_alarm" "validator_5xx" {
  alarm_name          = "${local.service}-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { TargetGroup = aws_lb_target_group.validator.arn_suffix, LoadBalancer = var.lb_arn_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
}
