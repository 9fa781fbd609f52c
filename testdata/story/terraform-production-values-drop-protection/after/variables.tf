variable "keep" {
  type    = bool
  default = true
}
