resource "google_container_cluster" "main" {
  name                     = "prod-europe-west1"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true

  release_channel {
    channel = "STABLE"
  }

  maintenance_policy {
    recurring_window {
      start_time = "2026-01-05T01:00:00Z"
      end_time   = "2026-01-05T05:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=TU,WE,TH"
    }
  }
}

resource "google_container_node_pool" "general" {
  name     = "general-n2"
  cluster  = google_container_cluster.main.id
  location = "europe-west1"

  autoscaling {
    min_node_count = 3
    max_node_count = 12
  }

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  upgrade_settings {
    strategy        = "SURGE"
    max_surge       = 1
    max_unavailable = 0
  }

  node_config {
    machine_type = "n2-standard-8"
    labels = {
      pool = "general"
    }
  }
}

# Successor of general-n2. Workloads carry no pool selector and spread by
# themselves; general-n2 stays until January and is removed in PLAT-3319.
resource "google_container_node_pool" "general_n4" {
  name     = "general-n4"
  cluster  = google_container_cluster.main.id
  location = "europe-west1"

  autoscaling {
    min_node_count = 3
    max_node_count = 12
  }

  management {
    auto_repair  = true
    auto_upgrade = true
  }

  upgrade_settings {
    strategy        = "SURGE"
    max_surge       = 1
    max_unavailable = 0
  }

  node_config {
    machine_type = "n4-standard-8"
    labels = {
      pool = "general"
    }
  }
}
