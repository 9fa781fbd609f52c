moved {
  from = aws_dynamodb_table.orders
  to   = aws_dynamodb_table.sales
}
resource "aws_dynamodb_table" "sales" {
  name                        = "orders"
  hash_key                    = "id"
  deletion_protection_enabled = false
}
