terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

# separate account, only the backup team signs in there
provider "aws" {
  alias  = "dr"
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::730411928805:role/tf-backup-dr"
  }
}
