resource "aws_autoscaling_group" "api" {
  name                = "api"
  min_size            = 6
  max_size            = 20
  vpc_zone_identifier = ["subnet-a", "subnet-b", "subnet-c"]
  health_check_type   = "ELB"
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 90
    }
  }
}

resource "aws_lb_target_group" "api" {
  port                 = 8080
  protocol             = "HTTP"
  deregistration_delay = 300
  health_check {
    path = "/healthz"
  }
}
