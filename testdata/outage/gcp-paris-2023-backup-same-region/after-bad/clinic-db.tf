resource "google_storage_bucket" "dumps" {
  name                        = "clinic-dumps"
  location                    = "EUROPE-WEST9"
  uniform_bucket_level_access = true
  versioning { enabled = true }
}

resource "google_sql_database_instance" "clinic" {
  name                = "clinic-pg"
  region              = "europe-west9"
  database_version    = "POSTGRES_16"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "ZONAL"

    backup_configuration {
      enabled                        = true
      location                       = "europe-west9"
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7
    }
  }
}
