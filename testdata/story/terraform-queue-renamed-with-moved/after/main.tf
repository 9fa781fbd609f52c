moved {
  from = aws_sqs_queue.jobs
  to   = aws_sqs_queue.work
}
resource "aws_sqs_queue" "work" {
  name = "jobs"
}
resource "aws_route" "nat" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.a.id
}
