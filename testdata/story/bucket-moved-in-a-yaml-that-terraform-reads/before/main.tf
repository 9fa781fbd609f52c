locals {
  tenants = yamldecode(file("${path.module}/tenants.yaml")).tenants
}

module "bucket" {
  source   = "./modules/bucket"
  for_each = { for t in local.tenants : t.id => t if t.storage }
  name     = each.value.bucket
}
