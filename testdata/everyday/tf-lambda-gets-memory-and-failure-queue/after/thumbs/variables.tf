variable "role_name" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "image_uri" {
  type = string
}

variable "alarm_topic_arn" {
  type = string
}
