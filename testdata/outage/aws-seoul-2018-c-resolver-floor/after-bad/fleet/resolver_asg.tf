resource "aws_autoscaling_group" "vpc_resolver_b" {
  name                = "vpc-resolver-b"
  min_size            = 162
  max_size            = 220
  desired_capacity    = 180
  vpc_zone_identifier = [aws_subnet.dns_b1.id, aws_subnet.dns_b2.id]
  health_check_type   = "ELB"

  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 0
      instance_warmup        = 300
    }
    triggers = ["tag"]
  }
}
