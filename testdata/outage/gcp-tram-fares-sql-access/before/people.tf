resource "google_project_iam_member" "auditors" {
  project = local.project
  role    = "roles/logging.viewer"
  member  = "group:audit@tram.example"

  condition {
    title      = "audit-2024"
    expression = "request.time < timestamp('2024-12-31T23:00:00Z')"
  }
}

resource "google_project_iam_member" "oncall" {
  project = local.project
  role    = "roles/cloudsql.viewer"
  member  = "group:ops-oncall@tram.example"
}
