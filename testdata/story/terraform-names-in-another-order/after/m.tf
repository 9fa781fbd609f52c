variable "queues" {
  default = ["bills", "mails", "orders"]
}
resource "aws_dynamodb_table" "t" {
  for_each = toset(var.queues)
  name     = each.key
  hash_key = "id"
}
