resource "google_container_node_pool" "m" {
  autoscaling {
    total_min_node_count = 9
    total_max_node_count = 27
  }
}
