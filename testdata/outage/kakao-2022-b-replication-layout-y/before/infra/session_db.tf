resource "google_sql_database_instance" "session" {
  name                = "session-pg"
  region              = "asia-northeast3"
  database_version    = "POSTGRES_14"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "asia"
    }
  }
}

resource "google_sql_database_instance" "session_dr" {
  name                 = "session-pg-dr"
  region               = "asia-northeast1"
  database_version     = "POSTGRES_14"
  master_instance_name = google_sql_database_instance.session.name
  deletion_protection  = true

  settings {
    tier = "db-custom-8-32768"
  }
}
