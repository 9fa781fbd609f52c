resource "google_compute_network" "main" {
  name                    = "main"
  auto_create_subnetworks = false
}

resource "google_compute_region_instance_group_manager" "fe" {
  for_each           = local.regions
  name               = "fe-${each.key}"
  region             = each.key
  base_instance_name = "fe"
  version {
    instance_template = google_compute_region_instance_template.fe[each.key].self_link
  }
  update_policy {
    type                  = "PROACTIVE"
    minimal_action        = "REPLACE"
    max_surge_fixed       = 3
    max_unavailable_fixed = 0
  }
}
