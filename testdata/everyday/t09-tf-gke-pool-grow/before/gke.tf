resource "google_container_node_pool" "general" {
  name           = "general"
  cluster        = google_container_cluster.prod.id
  node_locations = ["europe-west6-a", "europe-west6-b", "europe-west6-c"]

  autoscaling {
    min_node_count = 2
    max_node_count = 6
  }

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  upgrade_settings {
    max_surge       = 1
    max_unavailable = 0
  }

  node_config {
    machine_type    = "n2d-standard-8"
    service_account = google_service_account.nodes.email
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
    labels          = { pool = "general" }
    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}

resource "google_container_cluster" "prod" {
  name                     = "prod-zrh"
  location                 = "europe-west6"
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true
  release_channel {
    channel = "STABLE"
  }
  maintenance_policy {
    recurring_window {
      start_time = "2026-01-04T01:00:00Z"
      end_time   = "2026-01-04T05:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=TU,WE,TH"
    }
  }
}

resource "google_service_account" "nodes" {
  account_id   = "gke-nodes-zrh"
  display_name = "GKE nodes"
}
