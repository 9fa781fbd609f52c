variable "name" {
  type = string
}

variable "engine_version" {
  type = string
}

variable "instance_class" {
  type = string
}

variable "allocated_storage" {
  type = number
}

variable "admin_username" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "backup_retention_period" {
  type = number

  validation {
    condition     = var.backup_retention_period >= 14 && var.backup_retention_period <= 35
    error_message = "Keep between 14 and 35 days of backups."
  }
}
