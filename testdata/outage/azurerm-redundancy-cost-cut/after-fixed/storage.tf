resource "azurerm_storage_account" "documents" {
  name                            = "stledgerdocsprd"
  resource_group_name             = azurerm_resource_group.ledger["koreacentral"].name
  location                        = "koreacentral"
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false

  blob_properties {
    versioning_enabled = true

    delete_retention_policy {
      days = 30
    }
  }
}

resource "azurerm_storage_management_policy" "documents" {
  storage_account_id = azurerm_storage_account.documents.id

  rule {
    name    = "cool-after-30"
    enabled = true
    filters {
      blob_types   = ["blockBlob"]
      prefix_match = ["scans/"]
    }
    actions {
      base_blob {
        tier_to_cool_after_days_since_modification_greater_than = 30
      }
    }
  }
}
