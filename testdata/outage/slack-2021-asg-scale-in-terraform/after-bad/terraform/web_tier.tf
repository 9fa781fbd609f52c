locals {
  web_subnets = {
    "use1-az1" = "subnet-0a11c4e2b7d01f001"
    "use1-az2" = "subnet-0a11c4e2b7d01f002"
    "use1-az4" = "subnet-0a11c4e2b7d01f004"
  }
}

resource "aws_autoscaling_group" "web" {
  name                      = "chat-web"
  vpc_zone_identifier       = [local.web_subnets["use1-az1"]]
  min_size                  = 0
  max_size                  = 1200
  health_check_type         = "ELB"
  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_grace_period = 600
  default_instance_warmup   = 240
  enabled_metrics           = ["GroupInServiceInstances", "GroupDesiredCapacity"]

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 0
      auto_rollback          = false
    }
  }

  tag {
    key                 = "service"
    value               = "chat-web"
    propagate_at_launch = true
  }
  tag {
    key                 = "cost-centre"
    value               = "4410"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_policy" "web_cpu" {
  name                   = "chat-web-cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    disable_scale_in = false
    target_value     = 85
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_lb" "web" {
  name                       = "chat-web"
  internal                   = false
  load_balancer_type         = "application"
  subnets                    = values(local.web_subnets)
  enable_deletion_protection = false
}
