terraform {
  required_version = ">= 1.6"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 5.40"
    }
  }
  backend "gcs" {
    bucket = "veldkamp-tfstate"
    prefix = "playout/iam"
  }
}

provider "google" {
  project = var.project
  region  = "europe-west4"
}

# This root owns only what the playout team needs. Other teams' roots
# (transcode/, archive/, platform/) add their own members to the same project.

resource "google_service_account" "playout" {
  account_id   = "playout-engine"
  display_name = "Playout engine"
}

resource "google_project_iam_member" "playout_storage" {
  project = var.project
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:${google_service_account.playout.email}"
}

resource "google_project_iam_member" "playout_pubsub" {
  project = var.project
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:${google_service_account.playout.email}"
}

resource "google_project_iam_member" "playout_tokens" {
  project = var.project
  role    = "roles/iam.serviceAccountTokenCreator"
  member  = "group:playout-oncall@veldkamp.example"
}

output "playout_sa" {
  value = google_service_account.playout.email
}
