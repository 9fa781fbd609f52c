resource "aws_ecs_service" "quote" {
  name            = "quote"
  cluster         = var.cluster_arn
  task_definition = aws_ecs_task_definition.quote.arn
  desired_count   = 18
  launch_type     = "FARGATE"
  propagate_tags  = "SERVICE"

  deployment_minimum_healthy_percent = 90
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 45
  enable_ecs_managed_tags            = true

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  alarms {
    enable      = true
    rollback    = true
    alarm_names = [aws_cloudwatch_metric_alarm.quote_5xx.alarm_name]
  }

  network_configuration {
    subnets         = var.private_subnets
    security_groups = [var.service_sg]
  }

  load_balancer {
    target_group_arn = var.target_group_arn
    container_name   = "quote"
    container_port   = 8080
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}

resource "aws_appautoscaling_target" "quote" {
  service_namespace  = "ecs"
  resource_id        = "service/${var.cluster_name}/${aws_ecs_service.quote.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 12
  max_capacity       = 60
}

resource "aws_cloudwatch_metric_alarm" "quote_5xx" {
  alarm_name          = "quote-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = var.lb_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 50
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.pager_topic]
}
