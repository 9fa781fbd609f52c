resource "google_storage_bucket" "logs" {
  name     = "acme-logs"
  location = "EU"
  lifecycle_rule {
    condition {
      age = 400
    }
    action {
      type = "Delete"
    }
  }
}
