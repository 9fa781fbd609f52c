terraform {
  required_version = "~> 1.9"
  backend "s3" {
    bucket         = "state"
    key            = "shop.tfstate"
    region         = "eu-west-1"
    dynamodb_table = "lock"
    encrypt        = true
  }
}
