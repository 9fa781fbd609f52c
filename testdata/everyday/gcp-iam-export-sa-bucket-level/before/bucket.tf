resource "google_storage_bucket" "exports" {
  name                        = "acme-ledger-exports"
  location                    = "EU"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  retention_policy {
    retention_period = 31536000
  }
}

variable "project_id" {
  type = string
}
