resource "aws_autoscaling_group" "webapp" {
  name                      = "webapp"
  min_size                  = 240
  max_size                  = 900
  desired_capacity          = 640
  vpc_zone_identifier       = var.subnets
  health_check_type         = "ELB"
  health_check_grace_period = 240

  launch_template {
    id      = aws_launch_template.webapp.id
    version = aws_launch_template.webapp.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 50
    }
  }
}
