resource "azurerm_resource_group" "release" {
  name     = "rg-release-tool"
  location = "koreacentral"
}

# state and locks of the release tool
resource "azurerm_cosmosdb_account" "release" {
  name                       = "release-state"
  resource_group_name        = azurerm_resource_group.release.name
  location                   = azurerm_resource_group.release.location
  offer_type                 = "Standard"
  kind                       = "GlobalDocumentDB"
  automatic_failover_enabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "koreacentral"
    failover_priority = 0
    zone_redundant    = false
  }

  tags = {
    team = "release-engineering"
    cost = "shared"
  }
}
