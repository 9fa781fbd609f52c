resource "azurerm_storage_account" "casefiles" {
  name                     = "stcasefilesprod"
  resource_group_name      = azurerm_resource_group.records.name
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 30 }
  }
}

resource "azurerm_recovery_services_vault" "records" {
  name                         = "rsv-records"
  location                     = "westeurope"
  resource_group_name          = azurerm_resource_group.records.name
  sku                          = "Standard"
  storage_mode_type            = "LocallyRedundant"
  cross_region_restore_enabled = false
  soft_delete_enabled          = false
  immutability                 = "Disabled"
}

resource "azurerm_postgresql_flexible_server" "records" {
  name                         = "psql-records"
  location                     = "westeurope"
  resource_group_name          = azurerm_resource_group.records.name
  version                      = "16"
  sku_name                     = "GP_Standard_D2ds_v5"
  backup_retention_days        = 28
  geo_redundant_backup_enabled = false

  high_availability {
    mode = "SameZone"
  }
}
