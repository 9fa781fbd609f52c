terraform {
  required_version = ">= 1.6.0"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
  backend "s3" {
    bucket         = "acme-tfstate"
    key            = "ledger/prod.tfstate"
    region         = "eu-central-1"
    dynamodb_table = "acme-tflock"
    encrypt        = true
  }
}
