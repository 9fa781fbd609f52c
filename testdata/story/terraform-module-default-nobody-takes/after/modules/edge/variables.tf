variable "keep" {
  type    = bool
  default = false
}
