variable "kms_key_main" {
  type = string
}

variable "kms_key_dr" {
  type = string
}

variable "backup_role_arn" {
  type = string
}
