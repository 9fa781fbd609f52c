resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-west-1a"
  size              = 200
  encrypted         = true
}

resource "aws_ebs_volume" "invoices" {
  availability_zone = "eu-west-1b"
  size              = 200
  encrypted         = true
}

resource "aws_backup_selection" "nightly" {
  name         = "nightly"
  plan_id      = aws_backup_plan.nightly.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_ebs_volume.orders.arn, aws_ebs_volume.invoices.arn]
}
