resource "azurerm_resource_group" "backup" {
  name     = "rg-backup"
  location = "francecentral"
}

resource "azurerm_recovery_services_vault" "shop" {
  name                         = "rsv-shop"
  location                     = azurerm_resource_group.backup.location
  resource_group_name          = azurerm_resource_group.backup.name
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
  soft_delete_enabled          = true
  immutability                 = "Unlocked"
}

resource "azurerm_storage_account" "archive" {
  name                     = "stshoparchive"
  resource_group_name      = azurerm_resource_group.backup.name
  location                 = azurerm_resource_group.backup.location
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  min_tls_version          = "TLS1_2"
  allow_nested_items_to_be_public = false
}
