resource "azurerm_recovery_services_vault" "erp" {
  name                         = "rsv-erp-weu"
  location                     = "westeurope"
  resource_group_name          = azurerm_resource_group.erp.name
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
  soft_delete_enabled          = true
  immutability                 = "Unlocked"
}

resource "azurerm_backup_policy_vm" "daily" {
  name                = "erp-daily"
  resource_group_name = azurerm_resource_group.erp.name
  recovery_vault_name = azurerm_recovery_services_vault.erp.name
  timezone            = "W. Europe Standard Time"

  backup {
    frequency = "Daily"
    time      = "22:30"
  }

  retention_daily {
    count = 35
  }
}
