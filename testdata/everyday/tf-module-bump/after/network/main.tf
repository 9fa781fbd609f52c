terraform {
  required_version = ">= 1.6.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.72"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = {
      env   = "prod"
      owner = "platform-network"
      repo  = "acme/infra-network"
    }
  }
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.13.0"

  name                   = "prod"
  cidr                   = "10.20.0.0/16"
  azs                    = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  private_subnets        = ["10.20.0.0/19", "10.20.32.0/19", "10.20.64.0/19"]
  database_subnets       = ["10.20.96.0/24", "10.20.97.0/24", "10.20.98.0/24"]
  public_subnets         = ["10.20.128.0/22", "10.20.132.0/22", "10.20.136.0/22"]
  enable_nat_gateway     = true
  one_nat_gateway_per_az = true
  enable_flow_log        = true

  flow_log_max_aggregation_interval = 60 # finer, for the flow based alerting
}
