locals {
  telemetry_project = "turbine-telemetry-prd"
}

resource "google_project_iam_member" "ingest_publisher" {
  project = local.telemetry_project
  role    = "roles/pubsub.publisher"
  member  = "serviceAccount:edge-ingest@turbine-telemetry-prd.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "lake_reader_analysts" {
  project = local.telemetry_project
  role    = "roles/bigquery.dataViewer"
  member  = "group:wind-analysts@example.com"

  condition {
    title       = "curated_only"
    description = "analysts read the curated dataset"
    expression  = "resource.name.startsWith(\"projects/turbine-telemetry-prd/datasets/curated\")"
  }
}

resource "google_storage_bucket_iam_member" "blade_images_contractor" {
  bucket = "turbine-telemetry-prd-blade-images"
  role   = "roles/storage.objectViewer"
  member = "group:blade-inspection@contractor.example.org"
}
