resource "google_spanner_instance" "ledger" {
  name      = "ledger"
  config    = "regional-europe-west1"
  num_nodes = 9
}
resource "google_bigtable_instance" "events" {
  name = "events"
  cluster {
    cluster_id = "a"
    zone       = "europe-west1-b"
    num_nodes  = 3
  }
}
resource "google_pubsub_subscription" "orders" {
  name  = "orders"
  topic = "orders"
}
