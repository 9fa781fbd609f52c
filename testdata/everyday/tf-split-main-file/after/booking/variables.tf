variable "private_zone_id" {
  description = "private hosted zone of the account, from the landing zone"
  type        = string

  validation {
    condition     = can(regex("^Z[A-Z0-9]{8,31}$", var.private_zone_id))
    error_message = "Not the id of a hosted zone."
  }
}

terraform {
  required_version = ">= 1.6, < 2.0"
}
