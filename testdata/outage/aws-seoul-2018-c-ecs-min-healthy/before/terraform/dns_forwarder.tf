# DNS forwarders of the shared network account, one task per slot
resource "aws_ecs_service" "dns_forwarder" {
  name            = "dns-forwarder"
  cluster         = aws_ecs_cluster.netcore.id
  task_definition = "dns-forwarder:41"
  desired_count   = 48
  launch_type     = "FARGATE"

  deployment_minimum_healthy_percent = 95
  deployment_maximum_percent         = 110

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets         = var.forwarder_subnets
    security_groups = [aws_security_group.dns.id]
  }
}

resource "aws_appautoscaling_target" "dns_forwarder" {
  service_namespace  = "ecs"
  resource_id        = "service/netcore/dns-forwarder"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 44
  max_capacity       = 64
}
