resource "azurerm_postgresql_flexible_server" "permits_dev" {
  name                   = "psql-permits-dev"
  resource_group_name    = azurerm_resource_group.permits_dev.name
  location               = "norwayeast"
  version                = "16"
  sku_name               = "GP_Standard_D4ds_v5"
  storage_mb             = 131072
  backup_retention_days  = 7
  delegated_subnet_id    = azurerm_subnet.db_dev.id
  private_dns_zone_id    = azurerm_private_dns_zone.psql.id
}
