resource "aws_kms_key" "data" {
  description             = "land register data"
  multi_region            = true
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "data" {
  name          = "alias/landreg-data"
  target_key_id = aws_kms_key.data.key_id
}

resource "aws_kms_replica_key" "data_ie" {
  provider                = aws.ireland
  description             = "land register data, replica"
  primary_key_arn         = aws_kms_key.data.arn
  deletion_window_in_days = 30
}

resource "aws_backup_vault" "main" {
  name        = "landreg-main"
  kms_key_arn = aws_kms_key.data.arn
}

resource "aws_backup_vault" "recovery" {
  provider    = aws.recovery_ireland
  name        = "landreg-recovery"
  kms_key_arn = var.recovery_kms_key_arn

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_backup_vault_lock_configuration" "recovery" {
  provider            = aws.recovery_ireland
  backup_vault_name   = aws_backup_vault.recovery.name
  changeable_for_days = 7
  min_retention_days  = 35
  max_retention_days  = 400
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
      destination_vault_arn = aws_backup_vault.recovery.arn

      lifecycle {
        delete_after = 400
      }
    }
  }
}
