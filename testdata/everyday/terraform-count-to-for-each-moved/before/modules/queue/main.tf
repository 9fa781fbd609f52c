# Order queues. The data in them must survive every refactoring.
variable "queue_names" {
  type    = list(string)
  default = ["orders", "refunds"]
}

variable "retention_seconds" {
  type    = number
  default = 345600
}

resource "aws_sqs_queue" "dead" {
  name                      = "shop-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_sqs_queue" "this" {
  count                     = length(var.queue_names)
  name                      = "shop-${var.queue_names[count.index]}"
  message_retention_seconds = var.retention_seconds
  sqs_managed_sse_enabled   = true
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = 5
  })
  lifecycle {
    prevent_destroy = true
  }
}

output "arns" {
  value = aws_sqs_queue.this[*].arn
}
