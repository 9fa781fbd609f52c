resource "azurerm_network_security_group" "api" {
  name                = "nsg-api-weu"
  location            = azurerm_resource_group.net.location
  resource_group_name = azurerm_resource_group.net.name
  tags                = local.tags
}

resource "azurerm_network_security_rule" "https_in" {
  name                        = "https-in"
  priority                    = 200
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  source_address_prefix       = "AzureFrontDoor.Backend"
  destination_port_range      = "443"
  destination_address_prefix  = "10.40.8.0/24"
  resource_group_name         = azurerm_resource_group.net.name
  network_security_group_name = azurerm_network_security_group.api.name
}

resource "azurerm_network_security_rule" "ssh_in" {
  name                        = "ssh-in"
  priority                    = 210
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  source_address_prefix       = "10.40.255.0/26"
  destination_port_range      = "22"
  destination_address_prefix  = "10.40.8.0/24"
  resource_group_name         = azurerm_resource_group.net.name
  network_security_group_name = azurerm_network_security_group.api.name
}

resource "azurerm_subnet_network_security_group_association" "api" {
  subnet_id                 = azurerm_subnet.api.id
  network_security_group_id = azurerm_network_security_group.api.id
}
