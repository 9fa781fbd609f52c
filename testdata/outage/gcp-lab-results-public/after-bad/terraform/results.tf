# 검사 결과 PDF 보관 (한빛 진단검사센터)
resource "google_storage_bucket" "results" {
  name                        = "hanbit-lab-results"
  project                     = "hanbit-lab-prod"
  location                    = "ASIA-NORTHEAST3"
  uniform_bucket_level_access = true
  public_access_prevention    = "inherited"

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

# 카카오톡 알림의 링크로 PDF를 바로 열 수 있게 (LAB-518)
resource "google_storage_bucket_iam_member" "link_reader" {
  bucket = google_storage_bucket.results.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

resource "google_storage_bucket_iam_member" "lis_writer" {
  bucket = google_storage_bucket.results.name
  role   = "roles/storage.objectCreator"
  member = "serviceAccount:${google_service_account.lis.email}"
}
