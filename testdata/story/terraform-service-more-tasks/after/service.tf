resource "aws_ecs_service" "checkout" {
  name                               = "checkout"
  desired_count                      = 16
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
