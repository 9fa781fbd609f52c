resource "google_sql_database_instance" "orders" {
  name                = "orders-prod"
  database_version    = "POSTGRES_16"
  region              = "europe-west9"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "ZONAL"

    backup_configuration {
      enabled = false
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
  location                    = "EUROPE-WEST9"
  storage_class               = "STANDARD"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
}
