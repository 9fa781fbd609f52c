resource "aws_iam_role" "dev" {
  name                 = "developer"
  permissions_boundary = "arn:aws:iam::111122223333:policy/dev-boundary"
}
