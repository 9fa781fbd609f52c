variable "project" {
  type    = string
  default = "veldkamp-broadcast-prd"
}
