resource "azurerm_postgresql_flexible_server" "permits" {
  name                          = "psql-permits-prd"
  resource_group_name           = azurerm_resource_group.permits.name
  location                      = "norwayeast"
  version                       = "16"
  sku_name                      = "GP_Standard_D4ds_v5"
  storage_mb                    = 262144
  zone                          = "1"
  backup_retention_days         = 14
  geo_redundant_backup_enabled  = false
  public_network_access_enabled = false
  delegated_subnet_id           = azurerm_subnet.db.id
  private_dns_zone_id           = azurerm_private_dns_zone.psql.id

  high_availability {
    mode = "SameZone"
  }

  lifecycle {
    ignore_changes = [zone]
  }
}

resource "azurerm_service_plan" "permits" {
  name                   = "plan-permits-prd"
  resource_group_name    = azurerm_resource_group.permits.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 2
  zone_balancing_enabled = false
}

resource "azurerm_storage_account" "drawings" {
  name                     = "stpermitdrawingsprd"
  resource_group_name      = azurerm_resource_group.permits.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  blob_properties {
    versioning_enabled = true
    delete_retention_policy {
      days = 60
    }
  }
}
