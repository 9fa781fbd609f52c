terraform {
  required_version = ">= 1.6.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.40"
    }
  }

  backend "s3" {
    bucket = "tfstate-platform"
    key    = "audit/terraform.tfstate"
    region = "eu-north-1"
  }
}
