data "aws_iam_policy_document" "lab_trust" {
  statement {
    actions = ["sts:AssumeRoleWithSAML"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:saml-provider/campus"]
    }
    condition {
      test     = "StringEquals"
      variable = "SAML:aud"
      values   = ["https://signin.aws.amazon.com/saml"]
    }
    condition {
      test     = "StringEquals"
      variable = "SAML:eduPersonOrgDN"
      values   = ["ou=oceanography,dc=campus,dc=example"]
    }
  }
}
