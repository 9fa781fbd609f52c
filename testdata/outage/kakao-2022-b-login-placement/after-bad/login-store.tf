# object store of the profile pictures and of the wrapped keys
resource "google_storage_bucket" "login_objects" {
  name                        = "login-objects-kr"
  location                    = "ASIA-NORTHEAST3"
  storage_class               = "STANDARD"
  uniform_bucket_level_access = true

  versioning {
    enabled = true
  }
}

resource "google_secret_manager_secret" "token_key" {
  secret_id = "login-token-key"

  replication {
    user_managed {
      replicas {
        location = "asia-northeast3"
      }
    }
  }
}
