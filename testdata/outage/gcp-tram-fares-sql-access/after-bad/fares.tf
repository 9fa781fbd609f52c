resource "google_service_account" "fares" {
  project    = local.project
  account_id = "fare-engine"
}

# fare engine reaches the shared Cloud SQL instance
resource "google_project_iam_binding" "fares_sql" {
  project = local.project
  role    = "roles/cloudsql.client"
  members = [
    "serviceAccount:${google_service_account.fares.email}",
  ]
}

resource "google_project_iam_member" "fares_secrets" {
  project = local.project
  role    = "roles/secretmanager.secretAccessor"
  member  = "serviceAccount:${google_service_account.fares.email}"
}
