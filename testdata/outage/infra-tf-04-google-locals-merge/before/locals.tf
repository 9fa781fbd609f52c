locals {
  defaults = {
    tier              = "db-custom-2-8192"
    availability_type = "ZONAL"
    retained_backups  = 3
    deletion_lock     = false
  }

  per_env = {
    dev = {}
    int = {
      retained_backups = 7
    }
    prod = {
      tier              = "db-custom-16-65536"
      availability_type = "REGIONAL"
      retained_backups  = 35
      deletion_lock     = true
    }
  }

  db = merge(local.defaults, local.per_env[var.env])
}

variable "env" {
  type = string
  validation {
    condition     = contains(["dev", "int", "prod"], var.env)
    error_message = "env must be dev, int or prod."
  }
}
