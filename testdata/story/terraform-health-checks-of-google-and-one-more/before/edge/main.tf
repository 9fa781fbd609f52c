provider "google" {
  project = "example-edge"
  region  = "europe-west4"
}

resource "google_compute_firewall" "health" {
  name          = "allow-health-checks"
  network       = "edge"
  direction     = "INGRESS"
  source_ranges = ["130.211.0.0/22", "35.191.0.0/16"]
  target_tags   = ["edge"]
  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }
}

resource "google_compute_health_check" "edge" {
  name                = "edge"
  check_interval_sec  = 5
  timeout_sec         = 5
  healthy_threshold   = 2
  unhealthy_threshold = 3
  http_health_check {
    port         = 8080
    request_path = "/healthz"
  }
}

resource "google_compute_region_instance_group_manager" "edge" {
  name                      = "edge"
  region                    = "europe-west4"
  base_instance_name        = "edge"
  target_size               = 12
  distribution_policy_zones = ["europe-west4-a", "europe-west4-b", "europe-west4-c"]
  version {
    name              = "main"
    instance_template = google_compute_instance_template.edge.self_link_unique
  }
  version {
    name              = "canary"
    instance_template = google_compute_instance_template.canary.self_link_unique
    target_size {
      fixed = 1
    }
  }
  update_policy {
    type                           = "OPPORTUNISTIC"
    minimal_action                 = "REPLACE"
    instance_redistribution_type   = "PROACTIVE"
    max_surge_fixed                = 3
    max_unavailable_fixed          = 0
    replacement_method             = "SUBSTITUTE"
  }
  auto_healing_policies {
    health_check      = google_compute_health_check.edge.id
    initial_delay_sec = 300
  }
}

resource "google_compute_backend_service" "edge" {
  name                            = "edge"
  protocol                        = "HTTP"
  timeout_sec                     = 30
  connection_draining_timeout_sec = 60
  health_checks                   = [google_compute_health_check.edge.id]
  backend {
    group           = google_compute_region_instance_group_manager.edge.instance_group
    balancing_mode  = "UTILIZATION"
    capacity_scaler = 1.0
  }
  backend {
    group           = "projects/example-edge/regions/europe-west1/instanceGroups/edge"
    balancing_mode  = "UTILIZATION"
    capacity_scaler = 1.0
  }
  circuit_breakers {
    max_connections = 2000
  }
  outlier_detection {
    consecutive_errors = 5
  }
  log_config {
    enable = true
  }
}

resource "google_compute_instance_template" "edge" {
  name_prefix  = "edge-"
  machine_type = "e2-standard-4"
  tags         = ["edge"]
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = "edge"
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_instance_template" "canary" {
  name_prefix  = "edge-canary-"
  machine_type = "e2-standard-4"
  tags         = ["edge"]
  disk {
    source_image = "debian-cloud/debian-12"
  }
  network_interface {
    network = "edge"
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_storage_bucket" "assets" {
  name          = "example-edge-assets"
  location      = "EU"
  force_destroy = false
  versioning {
    enabled = true
  }
  soft_delete_policy {
    retention_duration_seconds = 604800
  }
}
