resource "aws_lb" "ledger" {
  name               = "ledger"
  load_balancer_type = "application"
  internal           = true
  idle_timeout       = 120
  subnets            = ["subnet-0a1", "subnet-0b2"]

  enable_deletion_protection = true
}
