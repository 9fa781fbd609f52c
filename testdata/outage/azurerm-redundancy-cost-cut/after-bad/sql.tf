resource "azurerm_mssql_server" "ledger" {
  for_each                     = azurerm_resource_group.ledger
  name                         = "sql-ledger-${each.key}"
  resource_group_name          = each.value.name
  location                     = each.value.location
  version                      = "12.0"
  minimum_tls_version          = "1.2"
  administrator_login          = "ledgeradm"
  administrator_login_password = var.sql_admin_password
}

resource "azurerm_mssql_database" "ledger" {
  name                 = "ledger"
  server_id            = azurerm_mssql_server.ledger["koreacentral"].id
  sku_name             = "BC_Gen5_8"
  zone_redundant       = false
  storage_account_type = "Local"
  geo_backup_enabled   = false

  short_term_retention_policy {
    retention_days = 14
  }

  long_term_retention_policy {
    weekly_retention  = "P5W"
    monthly_retention = "P12M"
  }
}

variable "sql_admin_password" {
  type      = string
  sensitive = true
}
