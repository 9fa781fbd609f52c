data "aws_iam_policy_document" "worker" {
  statement {
    sid     = "Consume"
    actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = [
      aws_sqs_queue.invoice.arn,
    ]
  }
}

output "queue_urls" {
  value = {
    invoice = aws_sqs_queue.invoice.url
  }
}
