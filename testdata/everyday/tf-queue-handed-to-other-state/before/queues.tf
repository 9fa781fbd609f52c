resource "aws_sqs_queue" "mail_out" {
  name                      = "mail-out"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.mail_dead.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "mail_dead" {
  name                      = "mail-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_sqs_queue" "thumbs" {
  name                       = "thumbs"
  visibility_timeout_seconds = 120
  sqs_managed_sse_enabled    = true
}
