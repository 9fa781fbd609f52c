moved {
  from = aws_dynamodb_table.t1
  to   = aws_dynamodb_table.cart_sessions
}

moved {
  from = aws_sqs_queue.q
  to   = aws_sqs_queue.cart_events
}

moved {
  from = aws_sqs_queue.dlq
  to   = aws_sqs_queue.cart_events_dlq
}
