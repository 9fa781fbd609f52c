resource "google_compute_region_instance_group_manager" "edge" {
  name               = "edge"
  base_instance_name = "edge"
  region             = "europe-west3"

  version {
    instance_template = "projects/net/global/instanceTemplates/edge-7"
  }

  wait_for_instances = true
}

resource "google_compute_region_autoscaler" "edge" {
  name   = "edge"
  region = "europe-west3"
  target = google_compute_region_instance_group_manager.edge.id

  autoscaling_policy {
    min_replicas = 9
    max_replicas = 30

    scale_in_control {
      time_window_sec = 600
      max_scaled_in_replicas {
        fixed = 1
      }
    }
  }
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    disable_scale_in = true
    target_value     = 45
  }
}

resource "aws_ssm_patch_baseline" "linux" {
  name             = "linux"
  rejected_patches = ["systemd", "kernel"]

  approval_rule {
    approve_after_days = 7
  }
}

resource "aws_efs_replication_configuration" "records" {
  source_file_system_id = "fs-1"

  destination {
    region = "eu-west-1"
  }
}
