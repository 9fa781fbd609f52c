resource "google_storage_bucket_iam_binding" "pictures" {
  bucket  = "shop-pictures"
  role    = "roles/storage.objectViewer"
  members = ["group:web@example.com", "allUsers"]
}
