terraform {
  backend "s3" {
    bucket         = "state"
    key            = "shop.tfstate"
    region         = "eu-central-1"
    use_lockfile   = true
    encrypt        = true
  }
}
