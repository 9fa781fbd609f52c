resource "aws_backup_vault" "main" {
  name        = "erp-main"
  kms_key_arn = var.kms_key_main
}

resource "aws_backup_vault" "dr" {
  provider    = aws.dr
  name        = "erp-dr"
  kms_key_arn = var.kms_key_dr
}

# FIN-88: traffic between regions is billed per GB
resource "aws_backup_vault" "copy" {
  name        = "erp-copy"
  kms_key_arn = var.kms_key_main
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
      destination_vault_arn = aws_backup_vault.copy.arn
      lifecycle {
        delete_after = 90
      }
    }
  }

  rule {
    rule_name         = "monthly"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 4 1 * ? *)"

    lifecycle {
      cold_storage_after = 30
      delete_after       = 365
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.copy.arn
      lifecycle {
        cold_storage_after = 30
        delete_after       = 365
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
