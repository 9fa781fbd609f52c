provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { managed-by = "terraform" }
  }
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
