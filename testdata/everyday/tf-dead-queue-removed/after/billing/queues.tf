resource "aws_sqs_queue" "invoice" {
  name                       = "invoice"
  visibility_timeout_seconds = 120
  message_retention_seconds  = 1209600
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.invoice_dlq.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "invoice_dlq" {
  name                      = "invoice-dlq"
  message_retention_seconds = 1209600
}
