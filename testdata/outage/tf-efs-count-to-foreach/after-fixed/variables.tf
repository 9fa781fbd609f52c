variable "mount_subnet_id" {
  type = string
}

variable "nfs_security_group_id" {
  type = string
}
