resource "google_pubsub_topic" "invoice" {
  project                    = var.project_id
  name                       = "invoice-created"
  message_retention_duration = "604800s"
}

resource "google_pubsub_subscription" "ledger" {
  project                    = var.project_id
  name                       = "invoice-created-ledger"
  topic                      = google_pubsub_topic.invoice.id
  ack_deadline_seconds       = 60
  message_retention_duration = "604800s"

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_subscription_iam_member" "ledger_reader" {
  project      = var.project_id
  subscription = google_pubsub_subscription.ledger.name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:ledger@${var.project_id}.iam.gserviceaccount.com"
}
