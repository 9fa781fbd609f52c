resource "aws_autoscaling_group" "resolver" {
  name                = "resolver-apne2"
  min_size            = 1300
  max_size            = 1600
  desired_capacity    = 1400
  vpc_zone_identifier = var.private_subnets
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.resolver.id
    version = "42"
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 20
      instance_warmup        = 300
      auto_rollback          = true
    }
  }
}
