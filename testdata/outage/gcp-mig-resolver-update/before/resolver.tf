resource "google_compute_region_health_check" "dns" {
  name                = "resolver-dns"
  region              = "europe-west3"
  check_interval_sec  = 5
  timeout_sec         = 2
  healthy_threshold   = 3
  unhealthy_threshold = 2

  tcp_health_check {
    port = 53
  }
}

resource "google_compute_region_instance_group_manager" "resolver" {
  name                             = "resolver"
  region                           = "europe-west3"
  base_instance_name               = "resolver"
  distribution_policy_zones        = ["europe-west3-a", "europe-west3-b", "europe-west3-c"]
  distribution_policy_target_shape = "EVEN"

  version {
    name              = "stable"
    instance_template = var.stable_template
  }

  auto_healing_policies {
    health_check      = google_compute_region_health_check.dns.id
    initial_delay_sec = 120
  }

  update_policy {
    type                         = "PROACTIVE"
    instance_redistribution_type = "PROACTIVE"
    minimal_action               = "REPLACE"
    replacement_method           = "SUBSTITUTE"
    max_surge_fixed              = 3
    max_unavailable_fixed        = 0
  }

  wait_for_instances        = true
  wait_for_instances_status = "UPDATED"

  timeouts {
    update = "60m"
  }
}

resource "google_compute_region_autoscaler" "resolver" {
  name   = "resolver"
  region = "europe-west3"
  target = google_compute_region_instance_group_manager.resolver.id

  autoscaling_policy {
    min_replicas    = 24
    max_replicas    = 60
    cooldown_period = 90

    cpu_utilization {
      target = 0.45
    }

    scale_in_control {
      time_window_sec = 900
      max_scaled_in_replicas {
        fixed = 2
      }
    }
  }
}
