data "azurerm_subscription" "main" {}

resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "West Europe"
}

resource "azurerm_role_assignment" "deploy" {
  scope                = azurerm_resource_group.shop.id
  role_definition_name = "Contributor"
  principal_id         = "7d1c1f4e-0000-4000-8000-2f1f2f3f4f5f"
}
