terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

output "orders_endpoint" {
  value = aws_db_instance.orders.endpoint
}

output "orders_port" {
  value = aws_db_instance.orders.port
}
