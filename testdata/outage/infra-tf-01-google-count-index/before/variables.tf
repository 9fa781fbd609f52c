variable "shards" {
  description = "Markets with a shard of their own"
  type        = list(string)
}

variable "shard_tier" {
  type    = string
  default = "db-custom-4-16384"
}

variable "protect_shards" {
  description = "deletion_protection of the provider"
  type        = bool
  default     = true
}
