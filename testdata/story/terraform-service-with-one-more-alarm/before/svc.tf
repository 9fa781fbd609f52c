resource "aws_ecs_service" "api" {
  name                               = "api"
  desired_count                      = 24
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 125
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  alarms {
    enable      = true
    rollback    = true
    alarm_names = ["api-5xx", "api-latency"]
  }
}
resource "aws_codedeploy_deployment_config" "api" {
  deployment_config_name = "api"
  compute_platform       = "ECS"
  traffic_routing_config {
    type = "TimeBasedCanary"
    time_based_canary {
      interval   = 30
      percentage = 5
    }
  }
}
