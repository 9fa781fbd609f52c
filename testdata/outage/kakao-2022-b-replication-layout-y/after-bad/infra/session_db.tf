resource "google_sql_database_instance" "session" {
  name                = "session-pg"
  region              = "asia-northeast3"
  database_version    = "POSTGRES_14"
  deletion_protection = true

  settings {
    tier              = "db-custom-16-65536"
    availability_type = "ZONAL"

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "asia-northeast3"
    }
  }
}
