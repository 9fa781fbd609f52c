terraform {
  required_version = "~> 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

resource "aws_lb_target_group" "quotes" {
  name        = "quotes-http"
  port        = 8080
  protocol    = "HTTP"
  vpc_id      = var.vpc_id
  target_type = "ip"

  health_check {
    path                = "/health"
    interval            = 15
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener_rule" "quotes" {
  listener_arn = var.https_listener_arn
  priority     = 210

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.quotes.arn
  }

  condition {
    path_pattern {
      values = ["/quotes/*"]
    }
  }
}

resource "aws_ecs_service" "quotes" {
  name                               = "quotes"
  cluster                            = var.cluster_arn
  task_definition                    = var.quotes_task_definition
  desired_count                      = 6
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 150

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.quotes.arn
    container_name   = "quotes"
    container_port   = 8080
  }

  network_configuration {
    subnets         = var.private_subnets
    security_groups = [var.quotes_sg]
  }
}
