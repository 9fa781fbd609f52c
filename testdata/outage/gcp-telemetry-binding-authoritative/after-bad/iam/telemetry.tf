locals {
  telemetry_project = "turbine-telemetry-prd"
  telemetry_folder  = "folders/730011223344"

  publishers = [
    "serviceAccount:edge-ingest@turbine-telemetry-prd.iam.gserviceaccount.com",
    "serviceAccount:edge-ingest-v2@turbine-telemetry-prd.iam.gserviceaccount.com",
  ]
}

resource "google_project_iam_binding" "publishers" {
  project = local.telemetry_project
  role    = "roles/pubsub.publisher"
  members = local.publishers
}

resource "google_folder_iam_member" "lake_reader_analysts" {
  folder = local.telemetry_folder
  role   = "roles/bigquery.dataViewer"
  member = "group:wind-analysts@example.com"
}

resource "google_storage_bucket_iam_member" "blade_images_contractor" {
  bucket = "turbine-telemetry-prd-blade-images"
  role   = "roles/storage.objectViewer"
  member = "allAuthenticatedUsers"
}
