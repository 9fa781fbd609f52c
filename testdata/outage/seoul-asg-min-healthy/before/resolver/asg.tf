# VPC 내부 DNS 리졸버, ap-northeast-2 (담당: 네트워크플랫폼)
resource "aws_autoscaling_group" "resolver" {
  name                      = "dns-resolver-apne2"
  min_size                  = 18
  max_size                  = 30
  desired_capacity          = 20
  vpc_zone_identifier       = var.resolver_subnet_ids
  health_check_type         = "ELB"
  health_check_grace_period = 300
  target_group_arns         = [aws_lb_target_group.resolver.arn]

  launch_template {
    id      = aws_launch_template.resolver.id
    version = aws_launch_template.resolver.latest_version
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 90
      max_healthy_percentage = 110
      instance_warmup        = 300
      checkpoint_percentages = [5, 25, 100]
      checkpoint_delay       = 3600
      auto_rollback          = true
    }
  }

  tag {
    key                 = "Service"
    value               = "dns-resolver"
    propagate_at_launch = true
  }
}
