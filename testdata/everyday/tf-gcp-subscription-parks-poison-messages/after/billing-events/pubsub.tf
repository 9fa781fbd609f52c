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

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.invoice_parked.id
    max_delivery_attempts = 20
  }

  depends_on = [
    google_pubsub_topic_iam_member.parked_writer,
    google_pubsub_subscription.invoice_parked,
  ]
}

resource "google_pubsub_topic" "invoice_parked" {
  project                    = var.project_id
  name                       = "invoice-created-parked"
  message_retention_duration = "2678400s"
}

resource "google_pubsub_subscription" "invoice_parked" {
  project                    = var.project_id
  name                       = "invoice-created-parked-desk"
  topic                      = google_pubsub_topic.invoice_parked.id
  message_retention_duration = "2678400s"

  expiration_policy {
    ttl = ""
  }
}

resource "google_pubsub_topic_iam_member" "parked_writer" {
  project = var.project_id
  topic   = google_pubsub_topic.invoice_parked.name
  role    = "roles/pubsub.publisher"
  member  = "serviceAccount:service-${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription_iam_member" "ledger_acker" {
  project      = var.project_id
  subscription = google_pubsub_subscription.ledger.name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:service-${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription_iam_member" "ledger_reader" {
  project      = var.project_id
  subscription = google_pubsub_subscription.ledger.name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:ledger@${var.project_id}.iam.gserviceaccount.com"
}
