variable "project_id" {
  type    = string
  default = "harbourline-freight-prod"
}
