locals {
  service = "name-lookup"
}

resource "aws_ecs_service" "lookup" {
  name            = local.service
  cluster         = aws_ecs_cluster.core.id
  task_definition = "name-lookup:42"
  desired_count   = 24
  launch_type     = "FARGATE"

  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100


  network_configuration {
    subnets         = var.private_subnets
    security_groups = [aws_security_group.lookup.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.lookup.arn
    container_name   = "lookup"
    container_port   = 8053
  }
}

resource "aws_appautoscaling_target" "lookup" {
  service_namespace  = "ecs"
  resource_id        = "service/core/${local.service}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 0
  max_capacity       = 72
}
