locals {
  project = "qd-forecast-prod"
  org_id  = "482910374655"
}

resource "google_service_account" "trainer" {
  project      = local.project
  account_id   = "forecast-trainer"
  display_name = "Forecast trainer"
}

resource "google_service_account" "publisher" {
  project      = local.project
  account_id   = "forecast-publisher"
  display_name = "Forecast publisher"
}

resource "google_bigquery_dataset" "curated" {
  project    = local.project
  dataset_id = "curated"
  location   = "europe-west4"
}

resource "google_bigquery_dataset_iam_member" "trainer_reads_curated" {
  project    = local.project
  dataset_id = google_bigquery_dataset.curated.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = google_service_account.trainer.member
}

resource "google_service_account_iam_member" "trainer_as_publisher" {
  service_account_id = google_service_account.publisher.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = google_service_account.trainer.member
}

resource "google_storage_bucket" "forecasts" {
  project                     = local.project
  name                        = "qd-forecast-prod-out"
  location                    = "EUROPE-WEST4"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }
}

resource "google_storage_bucket_iam_member" "publisher_writes" {
  bucket = google_storage_bucket.forecasts.name
  role   = "roles/storage.objectCreator"
  member = google_service_account.publisher.member
}
