variable "tenant_id" {
  type        = string
  description = "Entra tenant of the production subscription"
}
