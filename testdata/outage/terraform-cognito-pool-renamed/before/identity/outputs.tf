output "user_pool_id" {
  description = "Read by the shop API to verify tokens"
  value       = aws_cognito_user_pool.pool.id
}

output "web_client_id" {
  description = "Used by the shop front end"
  value = aws_cognito_user_pool_client.web.id
}

output "region" {
  value = "eu-west-1"
}
