variable "vpc_id" {
  type = string
}

variable "data_subnet_ids" {
  type        = list(string)
  description = "Trois zones, eu-west-3a/b/c"
}

variable "app_security_group_id" {
  type = string
}
