locals {
  payments_tag = "payments-worker"
}

resource "google_compute_firewall" "payments_egress_partners" {
  name      = "payments-egress-partners"
  network   = google_compute_network.core.id
  direction = "EGRESS"
  priority  = 900

  target_tags        = [local.payments_tag]
  destination_ranges = ["198.51.100.32/28", "203.0.113.80/29"]

  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_firewall" "payments_egress_inside" {
  name      = "payments-egress-inside"
  network   = google_compute_network.core.id
  direction = "EGRESS"
  priority  = 910

  target_tags        = [local.payments_tag]
  destination_ranges = ["10.60.0.0/16", "199.36.153.8/30"]

  allow {
    protocol = "tcp"
    ports    = ["443", "5432"]
  }
}

resource "google_compute_firewall" "payments_egress_watch" {
  name      = "payments-egress-watch"
  network   = google_compute_network.core.id
  direction = "EGRESS"
  priority  = 2000

  target_tags        = [local.payments_tag]
  destination_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}
