locals {
  project = "acme-img-prod"
}

resource "google_service_account" "resizer" {
  project      = local.project
  account_id   = "img-resizer"
  display_name = "Image resizer"
}

resource "google_storage_bucket_iam_member" "resizer_reads_originals" {
  bucket = google_storage_bucket.originals.name
  role   = "roles/storage.objectViewer"
  member = google_service_account.resizer.member
}

resource "google_storage_bucket_iam_member" "resizer_writes_thumbs" {
  bucket = google_storage_bucket.thumbs.name
  role   = "roles/storage.objectUser"
  member = google_service_account.resizer.member
}

resource "google_pubsub_subscription_iam_member" "resizer_pulls" {
  project      = local.project
  subscription = google_pubsub_subscription.uploads.name
  role         = "roles/pubsub.subscriber"
  member       = google_service_account.resizer.member
}

resource "google_project_iam_member" "resizer_logs" {
  project = local.project
  role    = "roles/logging.logWriter"
  member  = google_service_account.resizer.member
}

resource "google_storage_bucket" "originals" {
  project                     = local.project
  name                        = "acme-img-originals"
  location                    = "EUROPE-WEST3"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
}

resource "google_storage_bucket" "thumbs" {
  project                     = local.project
  name                        = "acme-img-thumbs"
  location                    = "EUROPE-WEST3"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
}

resource "google_pubsub_subscription" "uploads" {
  project                    = local.project
  name                       = "uploads-resizer"
  topic                      = "projects/acme-img-prod/topics/uploads"
  ack_deadline_seconds       = 120
  message_retention_duration = "604800s"
}
