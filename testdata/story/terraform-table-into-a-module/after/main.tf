module "t" {
  source = "./t"
}
moved {
  from = aws_dynamodb_table.orders
  to   = module.t.aws_dynamodb_table.orders
}
