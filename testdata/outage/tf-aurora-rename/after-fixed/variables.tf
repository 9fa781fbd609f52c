variable "environment" {
  type    = string
  default = "prod"
}

variable "db_subnets" {
  type = list(string)
}
