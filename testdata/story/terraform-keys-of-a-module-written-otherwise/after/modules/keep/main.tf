variable "stores" {
  type = list(object({ name = string, country = string }))
}

resource "aws_dynamodb_table" "orders" {
  for_each                    = { for one in var.stores : "${one.country}-${one.name}" => one }
  name                        = "shop-${each.value.name}"
  hash_key                    = "id"
  deletion_protection_enabled = false
}

resource "aws_sqs_queue" "late" {
  for_each = { for one in var.stores : one.name => one }
  name     = "late-${each.value.name}"
}

resource "aws_dynamodb_table" "carts" {
  for_each = { for store in var.stores : store.name => store }
  name     = "carts-${each.value.name}"
  hash_key = "id"
}
