variable "stable_template" {
  type        = string
  description = "Self link of the template that serves"
  default     = "projects/net-resolver/global/instanceTemplates/resolver-2025-09"
}
