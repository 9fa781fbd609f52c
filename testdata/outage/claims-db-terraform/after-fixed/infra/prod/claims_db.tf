# claims platform, production. Plan is posted to the merge request.
resource "google_compute_firewall" "claims_db" {
  name          = "claims-db-in"
  network       = google_compute_network.claims.name
  direction     = "INGRESS"
  source_ranges = ["10.60.4.0/24", "10.60.9.0/24"]
  target_tags   = ["claims-db-proxy"]

  allow {
    protocol = "tcp"
    ports    = ["5432"]
  }
}

resource "google_sql_database_instance" "claims" {
  name                = "claims-main"
  region              = "europe-west3"
  database_version    = "POSTGRES_15"
  deletion_protection = true

  settings {
    tier              = "db-custom-6-24576"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      start_time                     = "01:30"
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7

      backup_retention_settings {
        retained_backups = 35
      }
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}
