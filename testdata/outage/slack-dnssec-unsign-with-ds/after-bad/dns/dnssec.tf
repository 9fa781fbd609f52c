# Klucz KSK w KMS, us-east-1 wymagane przez Route 53
resource "aws_kms_key" "ksk" {
  provider                 = aws.use1
  description              = "KSK komunikator.example"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 30
  policy                   = data.aws_iam_policy_document.ksk.json
}

resource "aws_route53_key_signing_key" "main" {
  hosted_zone_id             = aws_route53_zone.main.zone_id
  key_management_service_arn = aws_kms_key.ksk.arn
  name                       = "ksk2021"
  status                     = "INACTIVE"
}

resource "aws_route53_hosted_zone_dnssec" "main" {
  hosted_zone_id = aws_route53_key_signing_key.main.hosted_zone_id
  signing_status = "NOT_SIGNING"
}
