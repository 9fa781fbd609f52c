variable "regions" {
  description = "One regional GKE cluster each."
  type        = set(string)
  default     = ["us-central1", "europe-west1", "asia-east1"]
}

variable "drained" {
  description = "Regions whose cluster takes no load any more; removed in a later change."
  type        = set(string)
  default     = ["us-central1"]
}

resource "google_container_cluster" "main" {
  for_each = var.regions
  name     = "play-${each.key}"
  location = each.key

  network    = "projects/play-net-prod/global/networks/shared"
  subnetwork = "projects/play-net-prod/regions/${each.key}/subnetworks/gke"

  remove_default_node_pool = true
  initial_node_count       = 1
  deletion_protection      = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_container_node_pool" "general" {
  for_each = var.regions
  name     = "general"
  cluster  = google_container_cluster.main[each.key].id
  location = each.key

  autoscaling {
    min_node_count = contains(var.drained, each.key) ? 1 : 20
    max_node_count = 120
  }

  node_config {
    machine_type = "n2-standard-16"
  }
}

moved {
  from = google_container_cluster.main[0]
  to   = google_container_cluster.main["us-central1"]
}

moved {
  from = google_container_cluster.main[1]
  to   = google_container_cluster.main["europe-west1"]
}

moved {
  from = google_container_cluster.main[2]
  to   = google_container_cluster.main["asia-east1"]
}

moved {
  from = google_container_node_pool.general[0]
  to   = google_container_node_pool.general["us-central1"]
}

moved {
  from = google_container_node_pool.general[1]
  to   = google_container_node_pool.general["europe-west1"]
}

moved {
  from = google_container_node_pool.general[2]
  to   = google_container_node_pool.general["asia-east1"]
}
