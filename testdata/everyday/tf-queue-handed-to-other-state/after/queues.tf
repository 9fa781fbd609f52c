# mail-out and mail-dead belong to team mail since 1 September (state mail/prod, imported there, plan empty)
removed {
  from = aws_sqs_queue.mail_out
  lifecycle {
    destroy = false
  }
}

removed {
  from = aws_sqs_queue.mail_dead
  lifecycle {
    destroy = false
  }
}

resource "aws_sqs_queue" "thumbs" {
  name                       = "thumbs"
  visibility_timeout_seconds = 120
  sqs_managed_sse_enabled    = true
}
