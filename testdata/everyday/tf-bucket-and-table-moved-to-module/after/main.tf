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
  region = "eu-central-1"
}

module "scan_store" {
  source      = "./modules/scan-store"
  environment = "prod"
}

moved {
  from = aws_s3_bucket.scans
  to   = module.scan_store.aws_s3_bucket.this
}

moved {
  from = aws_s3_bucket_versioning.scans
  to   = module.scan_store.aws_s3_bucket_versioning.this
}

moved {
  from = aws_dynamodb_table.scan_index
  to   = module.scan_store.aws_dynamodb_table.index
}
