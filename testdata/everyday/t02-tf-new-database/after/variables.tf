variable "vpc_id" { type = string }
variable "app_sg_id" { type = string }
variable "kms_key_arn" { type = string }
variable "alarm_topic_arn" { type = string }
variable "private_subnet_ids" {
  type = list(string)
  validation {
    condition     = length(var.private_subnet_ids) >= 3
    error_message = "Three subnets in three zones are required."
  }
}
