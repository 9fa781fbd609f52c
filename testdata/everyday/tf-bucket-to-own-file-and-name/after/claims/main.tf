terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.70"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_sqs_queue" "claims_inbox" {
  name                       = "claims-inbox"
  visibility_timeout_seconds = 120
  message_retention_seconds  = 1209600
}
