module "t" {
  source = "./db"
  providers = {
    aws = aws
  }
}
