resource "azurerm_storage_account" "casefiles" {
  name                     = "stcasefilesprod"
  resource_group_name      = azurerm_resource_group.records.name
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "GZRS"

  blob_properties {
    versioning_enabled = true
    delete_retention_policy { days = 45 }
  }
}

resource "azurerm_recovery_services_vault" "records" {
  name                         = "rsv-records"
  location                     = "northeurope"
  resource_group_name          = azurerm_resource_group.records.name
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
  soft_delete_enabled          = true
  immutability                 = "Unlocked"
}

resource "azurerm_postgresql_flexible_server" "records" {
  name                         = "psql-records"
  location                     = "westeurope"
  resource_group_name          = azurerm_resource_group.records.name
  version                      = "16"
  sku_name                     = "GP_Standard_D2ds_v5"
  backup_retention_days        = 28
  geo_redundant_backup_enabled = true

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
}
