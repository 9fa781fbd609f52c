resource "azurerm_traffic_manager_profile" "api" {
  name                   = "api"
  resource_group_name    = "dns"
  traffic_routing_method = "Priority"

  dns_config {
    relative_name = "api"
    ttl           = 60
  }

  monitor_config {
    protocol                     = "HTTPS"
    port                         = 443
    path                         = "/healthz"
    interval_in_seconds          = 10
    timeout_in_seconds           = 5
    tolerated_number_of_failures = 2
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "krc" {
  name               = "koreacentral"
  profile_id         = azurerm_traffic_manager_profile.api.id
  target_resource_id = azurerm_public_ip.krc.id
  priority           = 1
}

resource "azurerm_traffic_manager_azure_endpoint" "jpe" {
  name               = "japaneast"
  profile_id         = azurerm_traffic_manager_profile.api.id
  target_resource_id = azurerm_public_ip.jpe.id
  priority           = 2
}
