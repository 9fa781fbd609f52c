terraform {
  backend "s3" {
    bucket         = "tf-state"
    key            = "prod/net.tfstate"
    region         = "eu-west-1"
  }
}
