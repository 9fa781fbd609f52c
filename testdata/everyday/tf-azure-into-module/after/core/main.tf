resource "azurerm_resource_group" "core" {
  name     = "rg-core-prod"
  location = "westeurope"
}

# The vault lives in modules/vault now, so that stage can use the same definition.
module "vault" {
  source              = "./modules/vault"
  name                = "kv-core-prod"
  location            = azurerm_resource_group.core.location
  resource_group_name = azurerm_resource_group.core.name
  tenant_id           = var.tenant_id
  allowed_ranges      = ["198.51.100.16/28"]
}

moved {
  from = azurerm_key_vault.core
  to   = module.vault.azurerm_key_vault.this
}

output "vault_uri" {
  value = module.vault.vault_uri
}
