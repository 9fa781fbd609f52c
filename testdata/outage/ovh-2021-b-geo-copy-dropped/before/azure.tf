resource "azurerm_storage_account" "dumps" {
  name                     = "clinicdumps"
  resource_group_name      = "rg-clinic"
  location                 = "francecentral"
  account_tier             = "Standard"
  account_replication_type = "GRS"
}

resource "azurerm_postgresql_flexible_server" "clinic" {
  name                         = "clinic-db"
  resource_group_name          = "rg-clinic"
  location                     = "francecentral"
  version                      = "15"
  sku_name                     = "GP_Standard_D4s_v3"
  backup_retention_days        = 21
  geo_redundant_backup_enabled = true

  lifecycle {
    prevent_destroy = true
  }
}
