resource "google_sql_database_instance" "shop" {
  name                = "shop"
  database_version    = "POSTGRES_15"
  deletion_protection = true

  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }

    ip_configuration {
      ipv4_enabled = true
      authorized_networks {
        name  = "office"
        value = "0.0.0.0/0"
      }
    }
  }
}

resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_mssql_server.shop.id
  start_ip_address = "203.0.113.8"
  end_ip_address   = "203.0.113.15"
}
