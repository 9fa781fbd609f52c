resource "aws_kms_key" "data" {
  description             = "land register data"
  multi_region            = false
  enable_key_rotation     = true
  deletion_window_in_days = 7
}

resource "aws_kms_alias" "data" {
  name          = "alias/landreg-data"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_backup_vault" "main" {
  name        = "landreg-main"
  kms_key_arn = aws_kms_key.data.arn
}

resource "aws_backup_vault" "second" {
  name        = "landreg-second"
  kms_key_arn = aws_kms_key.data.arn
}

resource "aws_backup_plan" "register" {
  name = "landreg-daily"

  rule {
    rule_name         = "hourly"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(10 * * * ? *)"

    lifecycle {
      delete_after = 35
    }

    copy_action {
      destination_vault_arn = aws_backup_vault.second.arn

      lifecycle {
        delete_after = 90
      }
    }
  }
}
