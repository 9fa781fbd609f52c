module "edge" {
  source = "./modules/edge"
  keep   = true
}
