variable "regions" {
  description = "One regional GKE cluster each."
  type        = list(string)
  default     = ["us-central1", "europe-west1", "asia-east1"]
}

resource "google_container_cluster" "main" {
  count    = length(var.regions)
  name     = "play-${var.regions[count.index]}"
  location = var.regions[count.index]

  network    = "projects/play-net-prod/global/networks/shared"
  subnetwork = "projects/play-net-prod/regions/${var.regions[count.index]}/subnetworks/gke"

  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_container_node_pool" "general" {
  count    = length(var.regions)
  name     = "general"
  cluster  = google_container_cluster.main[count.index].id
  location = var.regions[count.index]

  autoscaling {
    min_node_count = 20
    max_node_count = 120
  }

  node_config {
    machine_type = "n2-standard-16"
  }
}
