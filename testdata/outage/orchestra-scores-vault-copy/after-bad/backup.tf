provider "aws" {
  region = "eu-north-1"
}

resource "aws_backup_vault" "main" {
  name = "scores-main"
}

resource "aws_backup_vault" "second" {
  name = "scores-second"
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
      destination_vault_arn = aws_backup_vault.second.arn
      lifecycle {
        delete_after = 35
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
