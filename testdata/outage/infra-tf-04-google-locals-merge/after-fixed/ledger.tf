resource "google_sql_database_instance" "ledger" {
  name                = "ledger-${var.env}"
  database_version    = "POSTGRES_16"
  region              = "europe-west1"
  deletion_protection = local.db.deletion_lock

  settings {
    tier              = local.db.tier
    availability_type = local.db.availability_type

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "europe-north1"
      backup_retention_settings {
        retained_backups = local.db.retained_backups
      }
    }
  }
}

# Nightly export, for the auditors and for a rebuild without Cloud SQL
resource "google_storage_bucket" "export" {
  name                        = "ledger-export-${var.env}"
  location                    = "EUROPE-NORTH1"
  force_destroy               = false
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  retention_policy {
    retention_period = 31536000
  }
}
