terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_route53_zone" "app" {
  name = "chatterloom.example"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_key" "dnssec" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 30
}

resource "aws_route53_key_signing_key" "app" {
  hosted_zone_id             = aws_route53_zone.app.id
  key_management_service_arn = aws_kms_key.dnssec.arn
  name                       = "ksk-2026"
  status                     = "ACTIVE"
}

resource "aws_route53_hosted_zone_dnssec" "app" {
  hosted_zone_id = aws_route53_key_signing_key.app.hosted_zone_id
  signing_status = "SIGNING"
}

resource "aws_route53domains_delegation_signer_record" "app" {
  domain_name = "chatterloom.example"

  signing_attributes {
    algorithm  = aws_route53_key_signing_key.app.signing_algorithm_type
    flags      = aws_route53_key_signing_key.app.flag
    public_key = aws_route53_key_signing_key.app.public_key
  }
}

resource "aws_route53_record" "wildcard" {
  zone_id = aws_route53_zone.app.id
  name    = "*.chatterloom.example"
  type    = "A"
  ttl     = 60
  records = ["203.0.113.40", "203.0.113.41"]
}
