resource "aws_ecs_service" "api" {
  name                               = "api"
  desired_count                      = 28
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 125
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  alarms {
    enable      = true
    rollback    = true
    alarm_names = ["api-5xx", "api-latency", "api-queue"]
  }
}
resource "aws_codedeploy_deployment_config" "api" {
  deployment_config_name = "api"
  compute_platform       = "ECS"
  traffic_routing_config {
    type = "TimeBasedCanary"
    time_based_canary {
      interval   = 45
      percentage = 5
    }
  }
}
