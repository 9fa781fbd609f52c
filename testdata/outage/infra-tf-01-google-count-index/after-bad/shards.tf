# Order shards. One Cloud SQL instance per market, see docs/orders-sharding.md
terraform {
  required_version = ">= 1.7"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 6.12"
    }
  }
}

locals {
  labels = {
    team    = "orders"
    service = "order-store"
    cost    = "cc-4471"
  }
}

resource "google_sql_database_instance" "shard" {
  count            = length(var.shards)
  name             = "orders-${var.shards[count.index]}"
  database_version = "POSTGRES_16"
  region           = "europe-west3"

  deletion_protection = var.protect_shards

  settings {
    tier                        = var.shard_tier
    availability_type           = "REGIONAL"
    deletion_protection_enabled = var.protect_shards
    user_labels                 = local.labels

    backup_configuration {
      enabled                        = true
      location                       = "eu"
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7
    }

    maintenance_window {
      day  = 2
      hour = 3
    }
  }
}

output "shard_connection_names" {
  value = google_sql_database_instance.shard[*].connection_name
}
