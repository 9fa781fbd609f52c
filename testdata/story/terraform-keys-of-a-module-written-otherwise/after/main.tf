module "keep" {
  source = "./modules/keep"
  stores = var.stores
}

variable "stores" {
  type = list(object({ name = string, country = string }))
}
