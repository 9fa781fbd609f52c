variable "queues" {
  type    = list(string)
  default = ["orders", "refunds", "invoices"]
}

resource "aws_sqs_queue" "dlq" {
  count                     = length(var.queues)
  name                      = "${var.queues[count.index]}-dlq"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "main" {
  count                      = length(var.queues)
  name                       = var.queues[count.index]
  visibility_timeout_seconds = 90
  message_retention_seconds  = 345600
  sqs_managed_sse_enabled    = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dlq[count.index].arn
    maxReceiveCount     = 5
  })

  lifecycle {
    prevent_destroy = true
  }
}

output "queue_urls" {
  value = { for i, n in var.queues : n => aws_sqs_queue.main[i].url }
}
