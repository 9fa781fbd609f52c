resource "google_project_iam_member" "auditors" {
  project = local.project
  role    = "roles/viewer"
  member  = "group:audit@tram.example"
}

resource "google_project_iam_member" "oncall" {
  project = local.project
  role    = "roles/cloudsql.viewer"
  member  = "group:ops-oncall@tram.example"
}
