resource "google_container_cluster" "prod" {
  name               = "prod"
  location           = "europe-west1"
  min_master_version = "1.29.4-gke.1043002"
  deletion_protection = true
  release_channel {
    channel = "UNSPECIFIED"
  }
}
resource "google_compute_firewall" "deny_egress" {
  name      = "deny-egress"
  network   = google_compute_network.main.name
  direction = "EGRESS"
  priority  = 65000
  deny {
    protocol = "all"
  }
  destination_ranges = ["0.0.0.0/0"]
}
resource "google_compute_firewall" "allow_lb" {
  name    = "allow-lb"
  network = google_compute_network.main.name
  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }
  source_ranges = ["130.211.0.0/22", "35.191.0.0/16"]
  target_tags   = ["web"]
}
resource "google_compute_firewall" "deny_metadata" {
  name      = "deny-smtp"
  network   = google_compute_network.main.name
  direction = "INGRESS"
  deny {
    protocol = "tcp"
    ports    = ["25"]
  }
  source_ranges = ["0.0.0.0/0"]
}
