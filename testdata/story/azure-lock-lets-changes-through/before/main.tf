resource "azurerm_management_lock" "db" {
  name       = "orders-db"
  scope      = azurerm_mssql_server.orders.id
  lock_level = "ReadOnly"
}
