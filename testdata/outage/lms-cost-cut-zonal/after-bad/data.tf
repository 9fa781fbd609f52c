terraform {
  required_version = ">= 1.6"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 5.30"
    }
  }
}

provider "google" {
  project = "campus-learning-prod"
  region  = "europe-north1"
}

resource "google_sql_database_instance" "lms" {
  name                = "lms-main"
  database_version    = "POSTGRES_15"
  region              = "europe-north1"
  deletion_protection = true

  settings {
    tier              = "db-custom-8-32768"
    availability_type = "ZONAL"
    disk_type         = "PD_SSD"

    backup_configuration {
      enabled                        = true
      location                       = "eu"
      point_in_time_recovery_enabled = true
    }
  }
}

resource "google_redis_instance" "sessions" {
  name                    = "lms-sessions"
  tier                    = "BASIC"
  memory_size_gb          = 12
  region                  = "europe-north1"
  location_id             = "europe-north1-a"
}
