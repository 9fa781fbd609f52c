variable "primary_kms_key_arn" {
  type = string
}

variable "dr_kms_key_arn" {
  type = string
}

variable "backup_alerts_topic_arn" {
  type = string
}

variable "backup_role_arn" {
  type = string
}
