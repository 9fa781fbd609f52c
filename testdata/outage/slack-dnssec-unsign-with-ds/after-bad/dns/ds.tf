# Rekord DS w rejestrze, TTL w strefie nadrzednej: 86400 s
resource "aws_route53domains_delegation_signer_record" "main" {
  domain_name = aws_route53_zone.main.name

  signing_attributes {
    algorithm  = aws_route53_key_signing_key.main.signing_algorithm_type
    flags      = aws_route53_key_signing_key.main.flag
    public_key = aws_route53_key_signing_key.main.public_key
  }
}
