locals {
  region = "europe-west4"
  zones  = ["europe-west4-a", "europe-west4-b", "europe-west4-c"]
}

resource "google_compute_instance_template" "resolver_v41" {
  name_prefix  = "resolver-v41-"
  machine_type = "n2-standard-4"
  region       = local.region

  disk {
    source_image = "projects/tessera-img/global/images/resolver-41"
    boot         = true
  }

  network_interface {
    subnetwork = "core-ew4"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_health_check" "dns" {
  name                = "resolver-dns"
  check_interval_sec  = 5
  unhealthy_threshold = 3

  tcp_health_check {
    port = 53
  }
}

resource "google_compute_region_instance_group_manager" "resolver" {
  name                      = "resolver"
  region                    = local.region
  base_instance_name        = "resolver"
  distribution_policy_zones = local.zones

  version {
    name              = "v41"
    instance_template = google_compute_instance_template.resolver_v41.id
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.dns.id
    initial_delay_sec = 120
  }

  update_policy {
    type                           = "OPPORTUNISTIC"
    minimal_action                 = "REPLACE"
    most_disruptive_allowed_action = "REPLACE"
    instance_redistribution_type   = "NONE"
    max_surge_fixed                = 3
    max_unavailable_fixed          = 0
  }
}

resource "google_compute_region_autoscaler" "resolver" {
  name   = "resolver"
  region = local.region
  target = google_compute_region_instance_group_manager.resolver.id

  autoscaling_policy {
    min_replicas    = 18
    max_replicas    = 36
    cooldown_period = 180

    cpu_utilization {
      target = 0.45
    }
  }
}
