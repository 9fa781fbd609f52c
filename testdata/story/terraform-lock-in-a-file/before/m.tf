terraform {
  backend "s3" {
    bucket         = "state"
    key            = "shop.tfstate"
    region         = "eu-central-1"
    dynamodb_table = "locks"
    encrypt        = true
  }
}
