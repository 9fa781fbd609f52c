resource "aws_lb" "ledger" {
  name               = "ledger"
  load_balancer_type = "application"
  subnets            = ["subnet-0a1", "subnet-0b2"]

  enable_deletion_protection = true
}
