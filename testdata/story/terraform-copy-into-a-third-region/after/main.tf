provider "aws" {
  region = "eu-central-1"
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "daily"
    target_vault_name = "main"
    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-north-1:111122223333:backup-vault:far"
    }
  }
}
