resource "azurerm_cdn_frontdoor_origin_group" "shop" {
  name                     = "shop"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.edge.id
  session_affinity_enabled = false

  load_balancing {
    sample_size                 = 4
    successful_samples_required = 3
  }

}

resource "azurerm_cdn_frontdoor_origin" "krc" {
  name                          = "krc"
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.shop.id
  enabled                       = true
  host_name                     = "shop-krc.example.net"
  certificate_name_check_enabled = true
  priority                      = 1
  weight                        = 500
}

resource "azurerm_cdn_frontdoor_origin" "jpe" {
  name                          = "jpe"
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.shop.id
  enabled                       = false
  host_name                     = "shop-jpe.example.net"
  certificate_name_check_enabled = true
  priority                      = 2
  weight                        = 500
}
