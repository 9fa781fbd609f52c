module "copy" {
  source    = "./db"
  providers = { aws = aws }
}
