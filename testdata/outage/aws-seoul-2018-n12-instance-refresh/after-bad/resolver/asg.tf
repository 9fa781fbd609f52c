resource "aws_autoscaling_group" "resolver" {
  name                = "vpc-resolver-apne2"
  min_size            = 0
  desired_capacity    = 40
  max_size            = 60
  vpc_zone_identifier = var.resolver_subnets
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.resolver.id
    version = "15"
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 10
      auto_rollback          = true
      checkpoint_percentages = [100]
    }
  }
}
