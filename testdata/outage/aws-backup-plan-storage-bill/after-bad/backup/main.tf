provider "aws" {
  region = "ca-central-1"
}

provider "aws" {
  alias  = "dr"
  region = "ca-west-1"
}

resource "aws_backup_vault" "primary" {
  name        = "records-primary"
  kms_key_arn = var.primary_kms_key_arn
}

resource "aws_backup_vault" "dr" {
  provider      = aws.dr
  name          = "records-dr"
  kms_key_arn   = var.dr_kms_key_arn
  force_destroy = true
}

resource "aws_backup_vault_notifications" "primary" {
  backup_vault_name   = aws_backup_vault.primary.name
  sns_topic_arn       = var.backup_alerts_topic_arn
  backup_vault_events = ["RESTORE_JOB_COMPLETED"]
}

resource "aws_backup_plan" "records" {
  name = "records"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.primary.name
    schedule          = "cron(30 6 * * ? *)"
    start_window      = 60
    completion_window = 360

    lifecycle {
      delete_after = 7
    }
  }

  rule {
    rule_name         = "monthly"
    target_vault_name = aws_backup_vault.primary.name
    schedule          = "cron(0 8 1 * ? *)"
    start_window      = 60
    completion_window = 720

    lifecycle {
      delete_after = 2555
    }
  }
}

resource "aws_backup_selection" "records" {
  name         = "records"
  iam_role_arn = var.backup_role_arn
  plan_id      = aws_backup_plan.records.id

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "records"
  }
}
