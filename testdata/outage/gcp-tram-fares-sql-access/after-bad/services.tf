locals {
  project = "tram-ops-prod"
}

resource "google_service_account" "dispatch" {
  project    = local.project
  account_id = "dispatch-api"
}

resource "google_service_account" "timetable" {
  project    = local.project
  account_id = "timetable-sync"
}

resource "google_service_account" "signage" {
  project    = local.project
  account_id = "stop-signage"
}

resource "google_project_iam_member" "sql_client" {
  for_each = {
    dispatch  = google_service_account.dispatch.email
    timetable = google_service_account.timetable.email
    signage   = google_service_account.signage.email
  }
  project = local.project
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${each.value}"
}
