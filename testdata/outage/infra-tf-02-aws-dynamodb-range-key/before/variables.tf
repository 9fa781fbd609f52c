variable "stage" {
  type = string
}

variable "kms_key_arn" {
  type = string
}

variable "pager_topic_arn" {
  type = string
}
