variable "name" {
  type = string
}

variable "security_group_description" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)

  validation {
    condition     = length(var.subnet_ids) >= 3
    error_message = "Il faut un sous-reseau par zone, trois zones au moins."
  }
}

variable "app_security_group_id" {
  type = string
}
