resource "azurerm_postgresql_flexible_server" "orders" {
  name                         = "psql-orders-prod"
  resource_group_name          = "rg-orders-prod"
  location                     = "francecentral"
  version                      = "16"
  sku_name                     = "GP_Standard_D4ds_v5"
  storage_mb                   = 524288
  zone                         = "1"
  backup_retention_days        = 28
  geo_redundant_backup_enabled = true

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
}

resource "azurerm_storage_account" "invoices" {
  name                     = "stinvoicesprod"
  resource_group_name      = "rg-orders-prod"
  location                 = "francecentral"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  min_tls_version          = "TLS1_2"
}

resource "azurerm_data_protection_backup_vault" "main" {
  name                = "bvault-orders-prod"
  resource_group_name = "rg-backup"
  location            = "francecentral"
  datastore_type      = "VaultStore"
  redundancy          = "GeoRedundant"
  tags                = { cost_centre = "4471" }
  soft_delete         = "On"
}
