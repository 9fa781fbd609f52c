locals {
  names = ["orders", "sales", "users"]
}
resource "aws_dynamodb_table" "t" {
  count    = length(local.names)
  name     = local.names[count.index]
  hash_key = "id"
  deletion_protection_enabled = true
  point_in_time_recovery {
    enabled = true
  }
}
