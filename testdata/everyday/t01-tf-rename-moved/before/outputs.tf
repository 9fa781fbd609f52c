output "table_arn" {
  value = aws_dynamodb_table.t1.arn
}

output "queue_url" {
  value = aws_sqs_queue.q.url
}
