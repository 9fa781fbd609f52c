terraform {
  backend "s3" {
    bucket = "state"
    key = "a"
    dynamodb_table = "locks"
    encrypt = true
  }
}
