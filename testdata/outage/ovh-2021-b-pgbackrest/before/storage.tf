resource "azurerm_storage_account" "invoices" {
  name                     = "ordersinvoices"
  resource_group_name      = "orders-prod"
  location                 = "francecentral"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  min_tls_version          = "TLS1_2"

  blob_properties {
    versioning_enabled = true
    delete_retention_policy {
      days = 30
    }
  }
}

resource "azurerm_postgresql_flexible_server" "reports" {
  name                         = "orders-reports"
  resource_group_name          = "orders-prod"
  location                     = "francecentral"
  version                      = "16"
  sku_name                     = "GP_Standard_D4s_v3"
  storage_mb                   = 262144
  backup_retention_days        = 28
  geo_redundant_backup_enabled = true
}
