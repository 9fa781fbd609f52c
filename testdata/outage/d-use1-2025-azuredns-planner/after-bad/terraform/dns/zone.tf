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
  }
}

resource "azurerm_role_assignment" "enactor" {
  scope                = azurerm_dns_zone.svc.id
  role_definition_name = "DNS Zone Contributor"
  principal_id         = var.enactor_principal_id
}
