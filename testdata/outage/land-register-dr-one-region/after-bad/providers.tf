terraform {
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

provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "recovery_ireland"
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::555566667777:role/landreg-recovery"
  }
}

variable "recovery_kms_key_arn" {
  type = string
}
