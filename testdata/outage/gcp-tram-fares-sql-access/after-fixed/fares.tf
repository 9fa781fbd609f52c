resource "google_service_account" "fares" {
  project    = local.project
  account_id = "fare-engine"
}

resource "google_project_iam_member" "fares_sql" {
  project = local.project
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${google_service_account.fares.email}"
}

resource "google_secret_manager_secret_iam_member" "fares_db_password" {
  project   = local.project
  secret_id = "fare-engine-db-password"
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.fares.email}"
}
