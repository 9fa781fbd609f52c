# grants of the managed services; owned by the platform team
resource "google_project_iam_member" "dataflow_publisher" {
  project = "turbine-telemetry-prd"
  role    = "roles/pubsub.publisher"
  member  = "serviceAccount:dataflow-worker@turbine-telemetry-prd.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "scheduler_publisher" {
  project = "turbine-telemetry-prd"
  role    = "roles/pubsub.publisher"
  member  = "serviceAccount:service-480012345678@gcp-sa-cloudscheduler.iam.gserviceaccount.com"
}
