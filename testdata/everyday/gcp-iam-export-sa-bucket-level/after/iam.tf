resource "google_service_account" "exporter" {
  account_id   = "ledger-exporter"
  display_name = "Nightly ledger export"
  description  = "Cloud Run job ledger-export, 02:30 UTC, team ledger"
}

locals {
  exporter = "serviceAccount:${google_service_account.exporter.email}"
}

# The job only ever creates new objects below exports/ (names carry the run id).
resource "google_storage_bucket_iam_member" "exporter_create" {
  bucket = google_storage_bucket.exports.name
  role   = "roles/storage.objectCreator"
  member = local.exporter

  condition {
    title      = "exports-prefix"
    expression = "resource.name.startsWith(\"projects/_/buckets/${google_storage_bucket.exports.name}/objects/exports/\")"
  }
}

resource "google_project_iam_member" "exporter_bq_jobs" {
  project = var.project_id
  role    = "roles/bigquery.jobUser"
  member  = local.exporter
}

resource "google_bigquery_dataset_iam_member" "exporter_read" {
  dataset_id = "ledger"
  role       = "roles/bigquery.dataViewer"
  member     = local.exporter
}
