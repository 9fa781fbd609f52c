resource "azurerm_postgresql_flexible_server" "orders" {
  name                         = "orders-we"
  resource_group_name          = "rg-shop-we"
  location                     = "westeurope"
  version                      = "16"
  sku_name                     = "GP_Standard_D4ds_v5"
  storage_mb                   = 524288
  zone                         = "1"
  backup_retention_days        = 7
  geo_redundant_backup_enabled = false
}

resource "azurerm_storage_account" "dumps" {
  name                     = "shopdumpswe"
  resource_group_name      = "rg-shop-we"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
