output "table_arn" {
  value = aws_dynamodb_table.cart_sessions.arn
}

output "queue_url" {
  value = aws_sqs_queue.cart_events.url
}
