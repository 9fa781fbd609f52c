terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.14"
    }
  }
}

resource "azurerm_postgresql_flexible_server" "permits" {
  name                          = "psql-permits-sdc"
  resource_group_name           = var.resource_group
  location                      = "swedencentral"
  version                       = "16"
  delegated_subnet_id           = var.db_subnet_id
  private_dns_zone_id           = var.db_dns_zone_id
  public_network_access_enabled = false
  administrator_login           = "permitsadm"
  administrator_password        = var.db_password
  zone                          = "1"
  sku_name                      = "GP_Standard_D4ds_v5"
  storage_mb                    = 1048576
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "vmss-permits-web"
  resource_group_name = var.resource_group
  location            = "swedencentral"
  sku                 = "Standard_D4ads_v5"
  instances           = 6
  zones               = ["1", "2", "3"]
  zone_balance        = true
  upgrade_mode        = "Rolling"
  health_probe_id     = var.web_probe_id
  admin_username      = "ops"

  admin_ssh_key {
    username   = "ops"
    public_key = var.ops_public_key
  }

  rolling_upgrade_policy {
    max_batch_instance_percent              = 20
    max_unhealthy_instance_percent          = 20
    max_unhealthy_upgraded_instance_percent = 5
    pause_time_between_batches              = "PT5M"
  }

  source_image_id = var.web_image_id

  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }

  network_interface {
    name    = "nic0"
    primary = true

    ip_configuration {
      name      = "ipc0"
      primary   = true
      subnet_id = var.web_subnet_id
    }
  }
}

resource "azurerm_public_ip" "web" {
  name                = "pip-permits-web"
  resource_group_name = var.resource_group
  location            = "swedencentral"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
