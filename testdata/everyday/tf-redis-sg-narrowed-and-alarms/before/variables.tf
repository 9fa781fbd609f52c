variable "region" {
  type = string
}

variable "environment" {
  type = string
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "vpc_id" {
  type = string
}

variable "web_sg_id" {
  type = string
}

variable "cache_subnet_group" {
  type = string
}

variable "oncall_topic_arn" {
  type = string
}
