resource "google_sql_database_instance" "account" {
  name                = "account-db"
  database_version    = "POSTGRES_16"
  region              = "asia-northeast3"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "asia-northeast1"
    }
  }
}

resource "google_sql_database_instance" "account_dr" {
  name                 = "account-db-osaka"
  master_instance_name = google_sql_database_instance.account.name
  database_version     = "POSTGRES_16"
  region               = "asia-northeast2"

  settings {
    tier = "db-custom-8-32768"
  }
}
