# Wartungsfenster: langsame Abrechnungsknoten ausser Betrieb nehmen (SPEI-442)
resource "aws_ssm_maintenance_window" "abrechnung" {
  name                       = "spei-442-abrechnung"
  schedule                   = "cron(0 2 ? * TUE *)"
  schedule_timezone          = "Europe/Berlin"
  duration                   = 3
  cutoff                     = 1
  allow_unassociated_targets = false
}

resource "aws_ssm_maintenance_window_target" "abrechnung" {
  window_id     = aws_ssm_maintenance_window.abrechnung.id
  name          = "abrechnung-langsam"
  resource_type = "INSTANCE"

  targets {
    key    = "tag:Cluster"
    values = ["euc1-store"]
  }
}

resource "aws_ssm_maintenance_window_task" "stoppen" {
  window_id        = aws_ssm_maintenance_window.abrechnung.id
  name             = "knoten-stoppen"
  task_type        = "AUTOMATION"
  task_arn         = "AWS-StopEC2Instance"
  priority         = 1
  max_concurrency  = "100%"
  max_errors       = "100%"
  cutoff_behavior  = "CANCEL_TASK"
  service_role_arn = aws_iam_role.wartung.arn

  targets {
    key    = "WindowTargetIds"
    values = [aws_ssm_maintenance_window_target.abrechnung.id]
  }

  task_invocation_parameters {
    automation_parameters {
      document_version = "$DEFAULT"

      parameter {
        name   = "InstanceId"
        values = ["{{RESOURCE_ID}}"]
      }
    }
  }
}
