resource "google_sql_database_instance" "main" {
  name                = "main"
  database_version    = "POSTGRES_15"
  region              = "europe-west3"
  deletion_protection = true
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
    ip_configuration {
      ipv4_enabled = false
    }
  }
}

resource "google_container_node_pool" "main" {
  cluster    = "main"
  node_count = 3
  autoscaling {
    min_node_count = 3
    max_node_count = 9
  }
  upgrade_settings {
    max_surge       = 1
    max_unavailable = 0
  }
}

resource "google_compute_firewall" "ssh" {
  name    = "ssh"
  network = "main"
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
  source_ranges = ["203.0.113.0/24"]
}
