terraform {
  backend "s3" {
    bucket = "state"
    key = "a"
    encrypt = true
  }
}
