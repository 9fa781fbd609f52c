terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.40"
    }
  }
  backend "s3" {
    bucket         = "acme-tfstate"
    key            = "prod/network.tfstate"
    region         = "eu-west-1"
    encrypt        = true
    dynamodb_table = "tf-locks"
  }
}
module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "6.0.0"
  name = "prod"
  cidr = "10.0.0.0/16"
  azs  = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}
module "edge" {
  source = "git::https://git.example.net/infra/edge.git?ref=v3.2.0"
  name   = "edge"
}
