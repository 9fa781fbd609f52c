resource "google_service_account" "portal" {
  project      = "hanbit-lab-prod"
  account_id   = "patient-portal"
  display_name = "환자 포털"
}

resource "google_service_account" "lis" {
  project      = "hanbit-lab-prod"
  account_id   = "lis-export"
  display_name = "검사정보시스템 내보내기"
}

resource "google_project_iam_member" "portal_sign" {
  project = "hanbit-lab-prod"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:${google_service_account.portal.email}"
}

resource "google_kms_key_ring" "lab" {
  project  = "hanbit-lab-prod"
  name     = "lab"
  location = "asia-northeast3"
}

resource "google_kms_crypto_key" "results" {
  name            = "results"
  key_ring        = google_kms_key_ring.lab.id
  rotation_period = "7776000s"

  lifecycle {
    prevent_destroy = true
  }
}
