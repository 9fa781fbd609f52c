resource "google_compute_region_instance_group_manager" "web" {
  name               = "web"
  base_instance_name = "web"
  region             = "europe-north1"
  target_size        = 20
  version {
    instance_template = "projects/p/global/instanceTemplates/web-41"
  }
  distribution_policy_zones = ["europe-north1-a"]
  update_policy {
    type                         = "PROACTIVE"
    minimal_action               = "REPLACE"
    max_surge_fixed              = 0
    max_unavailable_fixed        = 20
    min_ready_sec                = 0
  }
  auto_healing_policies {
    health_check      = "projects/p/global/healthChecks/web"
    initial_delay_sec = 300
  }
}
