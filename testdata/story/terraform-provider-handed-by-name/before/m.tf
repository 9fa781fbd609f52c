module "t" {
  source = "./db"
}
