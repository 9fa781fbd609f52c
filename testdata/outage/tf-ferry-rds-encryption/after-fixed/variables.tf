variable "vpc_id" {
  type = string
}

variable "encrypted_snapshot_id" {
  description = "Encrypted copy of the snapshot, made with the key of the booking database"
  type        = string

  validation {
    condition     = length(var.encrypted_snapshot_id) > 0
    error_message = "Name the encrypted snapshot copy."
  }
}

variable "db_subnet_ids" {
  type = list(string)

  validation {
    condition     = length(var.db_subnet_ids) >= 3
    error_message = "Three subnets, one for each zone."
  }
}
