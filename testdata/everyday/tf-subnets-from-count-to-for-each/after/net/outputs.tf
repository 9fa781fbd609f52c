output "app_subnet_ids" {
  value = [for az in sort(keys(local.app_subnets)) : aws_subnet.app[az].id]
}
