provider "aws" {
  region = "eu-central-1"
}

module "evidence" {
  source  = "./modules/evidence"
  buckets = var.buckets
}

variable "buckets" {
  type = list(object({
    name = string
    team = string
    days = optional(number)
  }))
}
