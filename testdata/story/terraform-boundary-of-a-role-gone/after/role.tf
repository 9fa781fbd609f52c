resource "aws_iam_role" "dev" {
  name                 = "developer"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
}
