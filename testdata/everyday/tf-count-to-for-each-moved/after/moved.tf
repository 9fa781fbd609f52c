moved {
  from = aws_sqs_queue.dlq[0]
  to   = aws_sqs_queue.dlq["orders"]
}

moved {
  from = aws_sqs_queue.dlq[1]
  to   = aws_sqs_queue.dlq["refunds"]
}

moved {
  from = aws_sqs_queue.dlq[2]
  to   = aws_sqs_queue.dlq["invoices"]
}

moved {
  from = aws_sqs_queue.main[0]
  to   = aws_sqs_queue.main["orders"]
}

moved {
  from = aws_sqs_queue.main[1]
  to   = aws_sqs_queue.main["refunds"]
}

moved {
  from = aws_sqs_queue.main[2]
  to   = aws_sqs_queue.main["invoices"]
}
