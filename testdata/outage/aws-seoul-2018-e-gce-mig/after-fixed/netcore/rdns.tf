# recursive resolvers of asia-northeast3, one managed group over three zones
resource "google_compute_region_instance_group_manager" "rdns" {
  name                      = "rdns-ne3"
  base_instance_name        = "rdns"
  region                    = "asia-northeast3"
  distribution_policy_zones = ["asia-northeast3-a", "asia-northeast3-b", "asia-northeast3-c"]

  version {
    instance_template = "projects/netcore-prod/global/instanceTemplates/rdns-v32"
  }

  update_policy {
    type                  = "PROACTIVE"
    minimal_action        = "REPLACE"
    max_surge_fixed       = 3
    max_unavailable_fixed = 0
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.rdns_udp53.id
    initial_delay_sec = 180
  }
}

resource "google_compute_region_autoscaler" "rdns" {
  name   = "rdns-ne3"
  region = "asia-northeast3"
  target = google_compute_region_instance_group_manager.rdns.id

  autoscaling_policy {
    min_replicas    = 27
    max_replicas    = 66
    cooldown_period = 120

    cpu_utilization {
      target = 0.45
    }

    scale_in_control {
      time_window_sec = 600
      max_scaled_in_replicas {
        fixed = 2
      }
    }
  }
}
