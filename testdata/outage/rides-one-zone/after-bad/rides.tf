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
    availability_type = "ZONAL"
    disk_size         = 1200

    location_preference {
      zone = "asia-southeast2-a"
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
  region               = "asia-southeast2"
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
  target_size               = 9
  distribution_policy_zones = ["asia-southeast2-a"]

  version {
    instance_template = google_compute_instance_template.dispatch.self_link_unique
  }
}
