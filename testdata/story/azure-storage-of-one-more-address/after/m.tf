resource "azurerm_postgresql_flexible_server" "main" {
  name                         = "shop"
  resource_group_name          = "shop"
  location                     = "westeurope"
  version                      = "16"
  sku_name                     = "GP_Standard_D4s_v3"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true
  zone                         = "1"
  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
}

resource "azurerm_management_lock" "main" {
  name       = "shop"
  scope      = azurerm_postgresql_flexible_server.main.id
  lock_level = "CanNotDelete"
}

resource "azurerm_storage_account" "main" {
  name                     = "shop"
  resource_group_name      = "shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  network_rules {
    default_action = "Deny"
    ip_rules       = ["203.0.113.7", "203.0.113.8"]
  }
}

resource "azurerm_network_security_rule" "https" {
  name                        = "https"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "443"
  source_address_prefix       = "*"
  destination_address_prefix  = "*"
  resource_group_name         = "shop"
  network_security_group_name = "web"
}
