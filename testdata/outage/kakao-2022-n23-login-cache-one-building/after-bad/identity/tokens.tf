resource "google_sql_database_instance" "tokens" {
  name             = "login-tokens"
  database_version = "POSTGRES_14"
  region           = "asia-northeast3"

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "ZONAL"

    backup_configuration {
      enabled                        = true
      location                       = "asia-northeast3"
      point_in_time_recovery_enabled = true
    }
  }
}

resource "google_sql_database_instance" "tokens_standby" {
  name                 = "login-tokens-standby"
  database_version     = "POSTGRES_14"
  region               = "asia-northeast3"
  master_instance_name = google_sql_database_instance.tokens.name

  settings {
    tier = "db-custom-8-32768"
  }
}
