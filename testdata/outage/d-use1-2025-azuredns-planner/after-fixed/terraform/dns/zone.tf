resource "azurerm_resource_group" "dns" {
  name     = "rg-svc-dns-weu"
  location = "westeurope"
}

resource "azurerm_dns_zone" "svc" {
  name                = "weu.svc.lumenpay.example"
  resource_group_name = azurerm_resource_group.dns.name
  tags = {
    owner = "edge-naming"
    tier  = "0"
    cost  = "cc-4410"
  }
}

# A records come from the planner; people do not delete anything in this zone.
resource "azurerm_management_lock" "svc_zone" {
  name       = "no-delete"
  scope      = azurerm_dns_zone.svc.id
  lock_level = "CanNotDelete"
}

resource "azurerm_role_assignment" "enactor" {
  scope                = azurerm_dns_zone.svc.id
  role_definition_name = "DNS Zone Contributor"
  principal_id         = var.enactor_principal_id
}
