resource "azurerm_resource_group" "core" {
  name     = "rg-core-prod"
  location = "westeurope"
}

resource "azurerm_key_vault" "core" {
  name                       = "kv-core-prod"
  location                   = azurerm_resource_group.core.location
  resource_group_name        = azurerm_resource_group.core.name
  tenant_id                  = var.tenant_id
  sku_name                   = "premium"
  purge_protection_enabled   = true
  soft_delete_retention_days = 90

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
    ip_rules       = ["198.51.100.16/28"]
  }
}

output "vault_uri" {
  value = azurerm_key_vault.core.vault_uri
}
