resource "google_spanner_instance" "ledger" {
  name      = "ledger"
  config    = "nam-eur-asia1"
  num_nodes = 9
}
resource "google_bigtable_instance" "events" {
  name = "events"
  cluster {
    cluster_id = "a"
    zone       = "europe-west1-b"
    num_nodes  = 3
  }
  cluster {
    cluster_id = "b"
    zone       = "europe-west4-b"
    num_nodes  = 3
  }
}
resource "google_pubsub_subscription" "orders" {
  name  = "orders"
  topic = "orders"
  dead_letter_policy {
    dead_letter_topic     = "orders-dead"
    max_delivery_attempts = 10
  }
}
