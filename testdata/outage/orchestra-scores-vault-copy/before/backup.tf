provider "aws" {
  region = "eu-north-1"
}

provider "aws" {
  alias  = "offsite"
  region = "eu-west-1"
}

resource "aws_backup_vault" "main" {
  name = "scores-main"
}

resource "aws_backup_vault" "offsite" {
  provider = aws.offsite
  name     = "scores-offsite"
}

resource "aws_backup_vault_lock_configuration" "offsite" {
  provider            = aws.offsite
  backup_vault_name   = aws_backup_vault.offsite.name
  min_retention_days  = 30
  changeable_for_days = 7
}

resource "aws_backup_plan" "scores" {
  name = "scores"

  rule {
    rule_name         = "nightly"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(30 2 * * ? *)"

    lifecycle {
      delete_after = 35
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.offsite.arn
      lifecycle {
        delete_after = 90
      }
    }
  }
}

resource "aws_backup_selection" "scores" {
  name         = "scores-db"
  plan_id      = aws_backup_plan.scores.id
  iam_role_arn = var.backup_role_arn
  resources    = [var.scores_db_arn]
}
