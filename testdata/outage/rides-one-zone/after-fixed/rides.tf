terraform {
  required_providers {
    google = { source = "hashicorp/google", version = "~> 6.12" }
  }
}

resource "google_sql_database_instance" "rides" {
  name                = "rides-main"
  region              = "asia-southeast2"
  database_version    = "POSTGRES_16"
  deletion_protection = true

  settings {
    tier              = "db-custom-16-61440"
    availability_type = "REGIONAL"
    disk_size         = 1200

    location_preference {
      zone           = "asia-southeast2-a"
      secondary_zone = "asia-southeast2-b"
    }

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      location                       = "asia"
    }
  }
}

resource "google_sql_database_instance" "rides_dr" {
  name                 = "rides-dr"
  region               = "asia-southeast1"
  database_version     = "POSTGRES_16"
  master_instance_name = google_sql_database_instance.rides.name
  deletion_protection  = true

  settings {
    tier              = "db-custom-16-61440"
    availability_type = "ZONAL"
  }
}

resource "google_compute_region_instance_group_manager" "dispatch" {
  name                      = "dispatch"
  base_instance_name        = "dispatch"
  region                    = "asia-southeast2"
  target_size               = 12
  distribution_policy_zones = ["asia-southeast2-a", "asia-southeast2-b", "asia-southeast2-c"]

  version {
    instance_template = google_compute_instance_template.dispatch.self_link_unique
  }
}
