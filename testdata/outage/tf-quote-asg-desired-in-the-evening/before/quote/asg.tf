resource "aws_launch_template" "quote" {
  name_prefix            = "quote-api-"
  image_id               = var.ami_id
  instance_type          = "c6i.2xlarge"
  vpc_security_group_ids = [var.app_sg_id]
  update_default_version = true

  iam_instance_profile {
    name = var.instance_profile
  }

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_autoscaling_group" "quote" {
  name                = "quote-api"
  min_size            = 18
  max_size            = 90
  desired_capacity    = 18
  vpc_zone_identifier = var.private_subnet_ids
  target_group_arns   = [aws_lb_target_group.quote.arn]

  health_check_type         = "ELB"
  health_check_grace_period = 240
  default_instance_warmup   = 300

  launch_template {
    id      = aws_launch_template.quote.id
    version = aws_launch_template.quote.latest_version
  }

  tag {
    key                 = "service"
    value               = "quote-api"
    propagate_at_launch = true
  }

  lifecycle {
    ignore_changes = [desired_capacity]
  }
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "quote-cpu-45"
  autoscaling_group_name = aws_autoscaling_group.quote.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 45
  }
}

resource "aws_autoscaling_schedule" "comparison_evening" {
  scheduled_action_name  = "comparison-evening"
  autoscaling_group_name = aws_autoscaling_group.quote.name
  recurrence             = "30 16 * * *"
  time_zone              = "Europe/London"
  min_size               = 54
  max_size               = 90
  desired_capacity       = 54
}

resource "aws_autoscaling_schedule" "comparison_night" {
  scheduled_action_name  = "comparison-night"
  autoscaling_group_name = aws_autoscaling_group.quote.name
  recurrence             = "30 23 * * *"
  time_zone              = "Europe/London"
  min_size               = 18
  max_size               = 90
  desired_capacity       = 18
}

resource "aws_lb_target_group" "quote" {
  name                 = "quote-api"
  port                 = 8443
  protocol             = "HTTPS"
  vpc_id               = var.vpc_id
  deregistration_delay = 60

  health_check {
    path                = "/ready"
    protocol            = "HTTPS"
    interval            = 10
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}
