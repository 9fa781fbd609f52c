terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = "eu-north-1"
}

resource "aws_kms_key" "data" {
  description             = "data platform"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}
