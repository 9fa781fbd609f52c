resource "aws_autoscaling_group" "edge" {
  name                = "edge"
  min_size            = 60
  max_size            = 90
  vpc_zone_identifier = ["subnet-a", "subnet-b", "subnet-c"]
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 95
      checkpoint_percentages = [5, 25, 100]
      checkpoint_delay       = 3600
      instance_warmup        = 300
      auto_rollback          = true
    }
  }
}
