# Frontend regions. Ranges come from netplan.csv; do not invent them here.
locals {
  regions = {
    "europe-west1" = { cidr = "10.64.0.0/20", min = 3, max = 12 }
    "us-east4"     = { cidr = "10.64.16.0/20", min = 3, max = 12 }
    # new 2025-03, starts small; traffic is steered there by the load balancer weights later
    "asia-south1" = { cidr = "10.64.32.0/20", min = 2, max = 6 }
  }
}

resource "google_compute_subnetwork" "fe" {
  for_each                 = local.regions
  name                     = "fe-${each.key}"
  region                   = each.key
  network                  = google_compute_network.main.id
  ip_cidr_range            = each.value.cidr
  private_ip_google_access = true
}

resource "google_compute_region_autoscaler" "fe" {
  for_each = local.regions
  name     = "fe-${each.key}"
  region   = each.key
  target   = google_compute_region_instance_group_manager.fe[each.key].id
  autoscaling_policy {
    min_replicas    = each.value.min
    max_replicas    = each.value.max
    cooldown_period = 90
    cpu_utilization {
      target = 0.6
    }
  }
}
