resource "google_container_cluster" "orders" {
  name     = "orders-ew1"
  location = "europe-west1"
  project  = "shop-orders-prod"

  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true

  release_channel {
    channel = "RAPID"
  }

  maintenance_policy {
    recurring_window {
      start_time = "2026-01-05T17:00:00Z"
      end_time   = "2026-01-05T21:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    }

    maintenance_exclusion {
      exclusion_name = "christmas-trade"
      start_time     = "2026-12-07T00:00:00Z"
      end_time       = "2026-12-12T00:00:00Z"
      exclusion_options {
        scope = "NO_UPGRADES"
      }
    }
  }
}

resource "google_container_node_pool" "web" {
  name       = "web"
  cluster    = google_container_cluster.orders.id
  node_count = 8

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  upgrade_settings {
    strategy        = "SURGE"
    max_surge       = 0
    max_unavailable = 4
  }

  node_config {
    machine_type = "n2-standard-8"
  }
}
