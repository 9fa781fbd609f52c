# recursive resolvers of region asia-northeast3, one group over three zones
resource "google_compute_region_instance_group_manager" "resolver" {
  name                      = "resolver-an3"
  region                    = "asia-northeast3"
  base_instance_name        = "resolver"
  distribution_policy_zones = ["asia-northeast3-a", "asia-northeast3-b", "asia-northeast3-c"]

  version {
    name              = "stable"
    instance_template = "projects/dns-prod/global/instanceTemplates/resolver-v31"
  }

  update_policy {
    type                           = "OPPORTUNISTIC"
    minimal_action                 = "REPLACE"
    max_surge_fixed                = 3
    max_unavailable_fixed          = 0
    instance_redistribution_type   = "NONE"
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.resolver.id
    initial_delay_sec = 300
  }
}

resource "google_compute_health_check" "resolver" {
  name                = "resolver-53"
  check_interval_sec  = 10
  timeout_sec         = 5
  unhealthy_threshold = 3

  tcp_health_check {
    port = 53
  }
}

resource "google_compute_region_autoscaler" "resolver" {
  name   = "resolver-an3"
  region = "asia-northeast3"
  target = google_compute_region_instance_group_manager.resolver.id

  autoscaling_policy {
    min_replicas    = 54
    max_replicas    = 90
    cooldown_period = 120

    cpu_utilization {
      target = 0.5
    }

    scale_in_control {
      time_window_sec = 600
      max_scaled_in_replicas {
        fixed = 2
      }
    }
  }
}
