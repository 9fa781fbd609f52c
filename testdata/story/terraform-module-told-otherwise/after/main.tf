module "edge" {
  source = "./modules/edge"
  keep   = false
}
