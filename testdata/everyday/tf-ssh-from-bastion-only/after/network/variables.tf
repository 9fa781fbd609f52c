variable "vpc_id" {
  type        = string
  description = "VPC of the orders application"
}

variable "alb_security_group_id" {
  type        = string
  description = "security group of the public load balancer"
}

variable "bastion_security_group_id" {
  type        = string
  description = "security group of the bastion hosts"
}

variable "database_security_group_id" {
  type        = string
  description = "security group of the orders database"
}
