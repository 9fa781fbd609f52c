resource "google_service_account" "deployer" {
  project      = var.project_id
  account_id   = "freight-deployer"
  display_name = "Cloud Run deployments of freight"
}

resource "google_service_account" "runtime" {
  project      = var.project_id
  account_id   = "freight-runtime"
  display_name = "Identity of the freight services"
}

resource "google_service_account_iam_member" "deployer_from_ci" {
  service_account_id = google_service_account.deployer.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.ci.name}/attribute.project_path/harbourline/freight/api"
}

resource "google_service_account_iam_member" "deployer_acts_as_runtime" {
  service_account_id = google_service_account.runtime.name
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:${google_service_account.deployer.email}"
}

resource "google_project_iam_member" "deployer_run" {
  project = var.project_id
  role    = "roles/run.developer"
  member  = "serviceAccount:${google_service_account.deployer.email}"
}
