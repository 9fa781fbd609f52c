resource "aws_backup_vault" "main" { name = "main" }
data "aws_caller_identity" "me" {}
resource "aws_backup_plan" "p" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:222222222222:backup-vault:isolated"
    }
  }
}
