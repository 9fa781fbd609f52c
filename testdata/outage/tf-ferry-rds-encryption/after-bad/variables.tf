variable "vpc_id" {
  type = string
}

variable "db_subnet_ids" {
  type = list(string)

  validation {
    condition     = length(var.db_subnet_ids) >= 3
    error_message = "Three subnets, one for each zone."
  }
}
