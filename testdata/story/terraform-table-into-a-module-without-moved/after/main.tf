module "t" {
  source = "./t"
}
