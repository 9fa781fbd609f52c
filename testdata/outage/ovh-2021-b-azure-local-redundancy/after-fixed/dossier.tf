resource "azurerm_storage_account" "dossier" {
  name                     = "dossierprodweu"
  resource_group_name      = var.rg
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "RAGZRS"

  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 35
    }
  }
}

resource "azurerm_recovery_services_vault" "backup" {
  name                         = "rsv-dossier"
  resource_group_name          = var.rg
  location                     = "westeurope"
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
  soft_delete_enabled          = true
  immutability                 = "Unlocked"
}

resource "azurerm_postgresql_flexible_server" "dossier" {
  name                         = "psql-dossier"
  resource_group_name          = var.rg
  location                     = "westeurope"
  zone                         = "1"
  version                      = "16"
  sku_name                     = "GP_Standard_D8ds_v5"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
}
