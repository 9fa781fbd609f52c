resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = 120
  sqs_managed_sse_enabled    = true
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.orders_dead.arn
    maxReceiveCount     = 5
  })

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "orders_dead" {
  name                      = "orders-dead"
  message_retention_seconds = 1209600 # 14 days
  sqs_managed_sse_enabled   = true

  lifecycle {
    prevent_destroy = true
  }
}

moved {
  from = aws_sqs_queue.q
  to   = aws_sqs_queue.orders
}

moved {
  from = aws_sqs_queue.q_dead
  to   = aws_sqs_queue.orders_dead
}
