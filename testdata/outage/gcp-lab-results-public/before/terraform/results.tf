# 검사 결과 PDF 보관 (한빛 진단검사센터)
resource "google_storage_bucket" "results" {
  name                        = "hanbit-lab-results"
  project                     = "hanbit-lab-prod"
  location                    = "ASIA-NORTHEAST3"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  soft_delete_policy {
    retention_duration_seconds = 1209600
  }

  encryption {
    default_kms_key_name = google_kms_crypto_key.results.id
  }
}

resource "google_storage_bucket_iam_member" "portal_reader" {
  bucket = google_storage_bucket.results.name
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:${google_service_account.portal.email}"
}

resource "google_storage_bucket_iam_member" "lis_writer" {
  bucket = google_storage_bucket.results.name
  role   = "roles/storage.objectCreator"
  member = "serviceAccount:${google_service_account.lis.email}"
}
