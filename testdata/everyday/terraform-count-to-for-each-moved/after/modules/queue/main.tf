# Order queues. The data in them must survive every refactoring.
variable "queue_names" {
  type    = set(string)
  default = ["orders", "refunds"]
}

variable "retention_seconds" {
  type    = number
  default = 604800
}

resource "aws_sqs_queue" "dead" {
  name                      = "shop-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_sqs_queue" "this" {
  for_each                  = var.queue_names
  name                      = "shop-${each.key}"
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
  value = [for q in aws_sqs_queue.this : q.arn]
}

moved {
  from = aws_sqs_queue.this[0]
  to   = aws_sqs_queue.this["orders"]
}

moved {
  from = aws_sqs_queue.this[1]
  to   = aws_sqs_queue.this["refunds"]
}
