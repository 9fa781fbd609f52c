resource "aws_dynamodb_table" "t" {
  for_each = toset(["orders", "sales", "users"])
  name     = each.key
  hash_key = "id"
}
moved {
  from = aws_dynamodb_table.t[0]
  to   = aws_dynamodb_table.t["orders"]
}
moved {
  from = aws_dynamodb_table.t[1]
  to   = aws_dynamodb_table.t["sales"]
}
moved {
  from = aws_dynamodb_table.t[2]
  to   = aws_dynamodb_table.t["users"]
}
