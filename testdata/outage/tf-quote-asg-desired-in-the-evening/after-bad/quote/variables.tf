variable "ami_id" { type = string }
variable "app_sg_id" { type = string }
variable "instance_profile" { type = string }
variable "private_subnet_ids" { type = list(string) }
variable "vpc_id" { type = string }
