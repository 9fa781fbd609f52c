resource "azurerm_resource_group" "archive" {
  name     = "rg-claims-archive"
  location = "germanywestcentral"
  tags     = local.tags
}

resource "azurerm_storage_account" "archive" {
  name                     = "stclaimsarchive01"
  resource_group_name      = azurerm_resource_group.archive.name
  location                 = azurerm_resource_group.archive.location
  account_tier             = "Standard"
  account_replication_type = "GZRS"
  min_tls_version          = "TLS1_2"
  access_tier              = "Cool"
  tags                     = local.tags

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 90
    }
    container_delete_retention_policy {
      days = 90
    }
  }
}

resource "azurerm_storage_container" "claims" {
  name                  = "claims"
  storage_account_id    = azurerm_storage_account.archive.id
  container_access_type = "private"
}

# Scans must be kept ten years (HGB par. 257)
resource "azurerm_storage_container_immutability_policy" "claims" {
  storage_container_resource_manager_id = azurerm_storage_container.claims.id
  immutability_period_in_days           = 3653
  protected_append_writes_all_enabled   = false
}

resource "azurerm_management_lock" "archive" {
  name       = "no-delete"
  scope      = azurerm_storage_account.archive.id
  lock_level = "CanNotDelete"
  notes      = "Ask records management first"
}

locals {
  tags = {
    service = "claims-archive"
    owner   = "records-management"
    data    = "confidential"
  }
}
