resource "aws_backup_vault" "main" {
  name        = "erp-main"
  kms_key_arn = var.kms_key_main
}

resource "aws_backup_vault" "dr" {
  provider    = aws.dr
  name        = "erp-dr"
  kms_key_arn = var.kms_key_dr
}

resource "aws_backup_vault_lock_configuration" "dr" {
  provider           = aws.dr
  backup_vault_name  = aws_backup_vault.dr.name
  min_retention_days = 30
  max_retention_days = 400
}

resource "aws_backup_plan" "erp" {
  name = "erp-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(30 1 * * ? *)"

    lifecycle {
      delete_after = 35
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.dr.arn
      lifecycle {
        delete_after = 90
      }
    }
  }
}

resource "aws_backup_selection" "erp" {
  name         = "erp"
  plan_id      = aws_backup_plan.erp.id
  iam_role_arn = var.backup_role_arn

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "erp"
  }
}
