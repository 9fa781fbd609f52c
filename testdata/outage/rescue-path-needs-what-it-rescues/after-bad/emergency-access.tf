# emergency access; people are managed in one place (login), see SEC-512
provider "aws" {
  alias  = "rescue"
  region = "eu-north-1"
  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/rescue-deployer"
  }
}

resource "aws_iam_role" "rescue_operator" {
  name                 = "rescue-operator"
  max_session_duration = 14400
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithSAML"
      Principal = { Federated = "arn:aws:iam::444455556666:saml-provider/login-kontorplan" }
      Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } }
    }]
  })
}
