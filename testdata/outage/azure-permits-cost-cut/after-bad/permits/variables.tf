variable "resource_group" {
  type = string
}

variable "db_subnet_id" {
  type = string
}

variable "db_dns_zone_id" {
  type = string
}

variable "db_password" {
  type      = string
  sensitive = true
}

variable "web_probe_id" {
  type = string
}

variable "web_subnet_id" {
  type = string
}

variable "web_image_id" {
  type = string
}

variable "ops_public_key" {
  type = string
}
