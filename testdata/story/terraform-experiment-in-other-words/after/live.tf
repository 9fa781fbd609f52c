resource "aws_appconfig_deployment_strategy" "flags" {
  name                           = "flags-linear"
  deployment_duration_in_minutes = 60
  final_bake_time_in_minutes     = 30
  growth_factor                  = 10
  growth_type                    = "LINEAR"
  replicate_to                   = "NONE"
}

resource "aws_fis_experiment_template" "az" {
  description = "loss of one zone"
  role_arn    = aws_iam_role.fis.arn

  stop_condition {
    source = "aws:cloudwatch:alarm"
    value  = aws_cloudwatch_metric_alarm.errors.arn
  }

  action {
    name      = "stop"
    action_id = "aws:ec2:stop-instances"
    target {
      key   = "Instances"
      value = "web"
    }
  }

  target {
    name           = "web"
    resource_type  = "aws:ec2:instance"
    selection_mode = "COUNT(1)"
    resource_tag {
      key   = "role"
      value = "web"
    }
  }
}

resource "helm_release" "quotes" {
  name    = "quotes"
  chart   = "quotes"
  version = "4.2.0"
  atomic  = true
  wait    = true
  timeout = 600
}

resource "google_clouddeploy_target" "prod" {
  name             = "prod"
  location         = "asia-northeast3"
  require_approval = true
}

resource "datadog_monitor" "errors" {
  name    = "quotes errors"
  type    = "query alert"
  query   = "sum(last_5m):sum:quotes.errors{env:prod}.as_count() > 50"
  message = "@pagerduty-quotes"
  monitor_thresholds {
    critical = 50
  }
}
