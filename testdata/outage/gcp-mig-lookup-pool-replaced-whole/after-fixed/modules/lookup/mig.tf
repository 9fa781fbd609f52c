resource "google_compute_health_check" "lookup" {
  name                = "lookup-tcp53"
  check_interval_sec  = 5
  timeout_sec         = 3
  healthy_threshold   = 2
  unhealthy_threshold = 3

  tcp_health_check {
    port = 53
  }
}

resource "google_compute_region_instance_group_manager" "lookup" {
  name               = "lookup-ew3"
  region             = "europe-west3"
  base_instance_name = "lookup"

  distribution_policy_zones = ["europe-west3-a", "europe-west3-b", "europe-west3-c"]

  version {
    instance_template = "projects/example-net/global/instanceTemplates/lookup-2052"
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.lookup.id
    initial_delay_sec = 180
  }

  update_policy {
    type                         = "PROACTIVE"
    minimal_action               = "REPLACE"
    instance_redistribution_type = "PROACTIVE"
    max_surge_fixed              = 3
    max_unavailable_fixed        = 0
  }
}

resource "google_compute_region_autoscaler" "lookup" {
  name   = "lookup-ew3"
  region = "europe-west3"
  target = google_compute_region_instance_group_manager.lookup.id

  autoscaling_policy {
    min_replicas    = 54
    max_replicas    = 72
    cooldown_period = 120

    cpu_utilization {
      target = 0.55
    }
  }
}
