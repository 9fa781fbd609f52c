variable "name" { type = string }
variable "location" { type = string }
variable "resource_group_name" { type = string }
variable "tenant_id" { type = string }
variable "allowed_ranges" {
  type = list(string)
  validation {
    condition     = !contains(var.allowed_ranges, "0.0.0.0/0")
    error_message = "The vault must not be open to the internet."
  }
}

resource "azurerm_key_vault" "this" {
  name                       = var.name
  location                   = var.location
  resource_group_name        = var.resource_group_name
  tenant_id                  = var.tenant_id
  sku_name                   = "premium"
  purge_protection_enabled   = true
  soft_delete_retention_days = 90

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
    ip_rules       = var.allowed_ranges
  }

  lifecycle {
    prevent_destroy = true
  }
}

output "vault_uri" {
  value = azurerm_key_vault.this.vault_uri
}
