resource "google_container_node_pool" "m" {
  autoscaling {
    min_node_count = 3
    max_node_count = 9
  }
}
