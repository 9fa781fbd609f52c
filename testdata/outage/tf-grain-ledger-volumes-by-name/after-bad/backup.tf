resource "aws_dlm_lifecycle_policy" "ledger" {
  description        = "ledger volumes"
  execution_role_arn = var.dlm_role_arn
  state              = "ENABLED"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "ledger" }

    schedule {
      name = "every 6 hours"
      create_rule {
        interval      = 6
        interval_unit = "HOURS"
        times         = ["02:15"]
      }
      retain_rule {
        count = 28
      }
    }
  }
}

variable "ledger_key_arn" { type = string }
variable "dlm_role_arn" { type = string }
