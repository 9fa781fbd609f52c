terraform {
  required_version = ">= 1.6.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
  backend "s3" {
    bucket         = "lumina-tfstate-prod"
    key            = "prod/core.tfstate"
    region         = "eu-west-3"
    dynamodb_table = "lumina-tflock"
    encrypt        = true
  }
}

provider "aws" {
  region = "eu-west-3"
}

module "orders_db" {
  source = "../modules/postgres"

  name                       = "orders"
  security_group_description = "Base commandes, acces depuis les pods applicatifs"
  vpc_id                     = var.vpc_id
  subnet_ids                 = var.data_subnet_ids
  app_security_group_id      = var.app_security_group_id
}
