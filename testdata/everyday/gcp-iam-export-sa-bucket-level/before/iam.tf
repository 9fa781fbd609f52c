resource "google_service_account" "exporter" {
  account_id   = "ledger-exporter"
  display_name = "Nightly ledger export"
}

resource "google_project_iam_member" "exporter_storage" {
  project = var.project_id
  role    = "roles/storage.objectAdmin"
  member  = "serviceAccount:${google_service_account.exporter.email}"
}

resource "google_project_iam_member" "exporter_bq_jobs" {
  project = var.project_id
  role    = "roles/bigquery.jobUser"
  member  = "serviceAccount:${google_service_account.exporter.email}"
}

resource "google_bigquery_dataset_iam_member" "exporter_read" {
  dataset_id = "ledger"
  role       = "roles/bigquery.dataViewer"
  member     = "serviceAccount:${google_service_account.exporter.email}"
}
