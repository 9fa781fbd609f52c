resource "google_sql_database_instance" "orders" {
  name                = "orders-prod"
  database_version    = "POSTGRES_16"
  region              = "europe-west9"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "eu"
    }

    insights_config {
      query_insights_enabled = true
    }

    ip_configuration {
      ipv4_enabled    = false
      private_network = "projects/shop-net/global/networks/prod"
      ssl_mode        = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_storage_bucket" "orders_archive" {
  name                        = "shop-orders-archive"
  location                    = "EUR4"
  storage_class               = "STANDARD"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
}
