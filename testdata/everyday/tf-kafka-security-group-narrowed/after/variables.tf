variable "vpc_id" {
  type = string
}

variable "clients_sg_id" {
  type = string
}

variable "prometheus_sg_id" {
  type = string
}
