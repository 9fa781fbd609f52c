output "app_subnet_ids" {
  value = aws_subnet.app[*].id
}
