resource "google_sql_database_instance" "signin" {
  name                = "signin-ident"
  database_version    = "POSTGRES_15"
  region              = "asia-northeast3"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      location                       = "asia-northeast1"
      point_in_time_recovery_enabled = true
      start_time                     = "18:00"
    }
  }
}

resource "google_storage_bucket" "signin_keys" {
  name                        = "signin-key-archive"
  location                    = "ASIA1"
  uniform_bucket_level_access = true
  versioning {
    enabled = true
  }
}
