terraform {
  required_version = ">= 1.9.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.76"
    }
  }

  backend "s3" {
    bucket = "tfstate-platform"
    key    = "audit/terraform.tfstate"
    region = "eu-north-1"
  }
}
