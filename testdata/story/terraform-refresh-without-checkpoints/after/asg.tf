resource "aws_autoscaling_group" "edge" {
  name                = "edge"
  min_size            = 60
  max_size            = 90
  vpc_zone_identifier = ["subnet-a", "subnet-b", "subnet-c"]
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 0
      checkpoint_percentages = [100]
      checkpoint_delay       = 0
      instance_warmup        = 0
      auto_rollback          = false
    }
  }
}
