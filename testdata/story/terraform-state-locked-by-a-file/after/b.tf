terraform {
  required_version = "~> 1.10"
  backend "s3" {
    bucket       = "state"
    key          = "shop.tfstate"
    region       = "eu-west-1"
    use_lockfile = true
    encrypt      = true
  }
}
