resource "azurerm_postgresql_flexible_server" "orders" {
  name                         = "orders-we"
  resource_group_name          = "rg-shop-we"
  location                     = "westeurope"
  version                      = "16"
  sku_name                     = "GP_Standard_D4ds_v5"
  storage_mb                   = 524288
  zone                         = "1"
  backup_retention_days        = 28
  geo_redundant_backup_enabled = true

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "3"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_account" "dumps" {
  name                     = "shopdumpsne"
  resource_group_name      = "rg-backup-ne"
  location                 = "northeurope"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}
