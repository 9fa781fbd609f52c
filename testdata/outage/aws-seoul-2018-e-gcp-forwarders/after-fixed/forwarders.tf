# DNS forwarders of the shared VPC, one regional group
resource "google_compute_region_instance_group_manager" "forwarder" {
  name               = "dns-forwarder"
  region             = "asia-northeast3"
  base_instance_name = "fwd"

  version {
    instance_template = google_compute_instance_template.forwarder_v12.self_link
  }

  named_port {
    name = "dns"
    port = 53
  }

  update_policy {
    type                         = "PROACTIVE"
    instance_redistribution_type = "PROACTIVE"
    minimal_action               = "REPLACE"
    max_surge_fixed              = 3
    max_unavailable_fixed        = 0
    replacement_method           = "SUBSTITUTE"
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.dns.self_link
    initial_delay_sec = 120
  }
}

resource "google_compute_region_autoscaler" "forwarder" {
  name   = "dns-forwarder"
  region = "asia-northeast3"
  target = google_compute_region_instance_group_manager.forwarder.id

  autoscaling_policy {
    min_replicas    = 30
    max_replicas    = 99
    cooldown_period = 120

    cpu_utilization {
      target = 0.5
    }

    scale_in_control {
      max_scaled_in_replicas {
        percent = 10
      }
      time_window_sec = 600
    }
  }
}
