variable "queues" {
  type    = set(string)
  default = ["orders", "refunds", "invoices"]
}

resource "aws_sqs_queue" "dlq" {
  for_each                  = var.queues
  name                      = "${each.key}-dlq"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "main" {
  for_each                   = var.queues
  name                       = each.key
  visibility_timeout_seconds = 90
  message_retention_seconds  = 345600
  sqs_managed_sse_enabled    = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dlq[each.key].arn
    maxReceiveCount     = 5
  })

  lifecycle {
    prevent_destroy = true
  }
}

output "queue_urls" {
  value = { for n, q in aws_sqs_queue.main : n => q.url }
}
