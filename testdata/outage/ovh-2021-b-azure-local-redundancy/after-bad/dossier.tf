resource "azurerm_storage_account" "dossier" {
  name                     = "dossierprodweu"
  resource_group_name      = var.rg
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 31
    }
  }
}

resource "azurerm_recovery_services_vault" "backup" {
  name                         = "rsv-dossier"
  resource_group_name          = var.rg
  location                     = "westeurope"
  sku                          = "Standard"
  storage_mode_type            = "LocallyRedundant"
  cross_region_restore_enabled = false
  soft_delete_enabled          = false
  immutability                 = "Unlocked"
}

resource "azurerm_postgresql_flexible_server" "dossier" {
  name                         = "psql-dossier"
  resource_group_name          = var.rg
  location                     = "westeurope"
  zone                         = "1"
  version                      = "16"
  sku_name                     = "GP_Standard_D8ds_v5"
  backup_retention_days        = 28
  geo_redundant_backup_enabled = false

  high_availability {
    mode                      = "SameZone"
    standby_availability_zone = "1"
  }
}
