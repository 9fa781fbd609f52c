resource "google_storage_bucket" "invoices" {
  name     = "acme-invoices"
  location = "EU"
  versioning {
    enabled = true
  }
  lifecycle_rule {
    condition {
      age = 3650
    }
    action {
      type = "Delete"
    }
  }
  lifecycle_rule {
    condition {
      num_newer_versions = 10
      with_state = "ARCHIVED"
    }
    action {
      type = "Delete"
    }
  }
  lifecycle_rule {
    condition {
      age = 90
    }
    action {
      type          = "SetStorageClass"
      storage_class = "COLDLINE"
    }
  }
}
resource "azurerm_storage_management_policy" "inv" {
  storage_account_id = azurerm_storage_account.inv.id
  rule {
    name    = "old"
    enabled = true
    filters {
      prefix_match = ["tmp/"]
      blob_types   = ["blockBlob"]
    }
    actions {
      base_blob {
        tier_to_cool_after_days_since_modification_greater_than = 30
        delete_after_days_since_modification_greater_than = 2555
      }
      snapshot {
        delete_after_days_since_creation_greater_than = 90
      }
    }
  }
}
