resource "google_storage_bucket" "dumps" {
  name                        = "clinic-dumps"
  location                    = "EU"
  uniform_bucket_level_access = true
  versioning { enabled = true }
  retention_policy { retention_period = 2592000 }
}

resource "google_sql_database_instance" "clinic" {
  name                = "clinic-pg"
  region              = "europe-west9"
  database_version    = "POSTGRES_16"
  deletion_protection = true

  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      location                       = "eu"
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7
    }
  }
}
