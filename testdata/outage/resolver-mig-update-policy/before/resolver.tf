# Resolvedores internos do banco (unbound). Todas as filiais e caixas eletrônicos
# usam este conjunto como primeiro e segundo DNS.

locals {
  region = "southamerica-east1"
  zones  = ["southamerica-east1-a", "southamerica-east1-b", "southamerica-east1-c"]
}

resource "google_compute_health_check" "resolver" {
  name                = "hc-resolver-53"
  check_interval_sec  = 5
  timeout_sec         = 3
  healthy_threshold   = 2
  unhealthy_threshold = 3

  http_health_check {
    port         = 8053
    request_path = "/consulta-teste"
  }
}

resource "google_compute_instance_template" "resolver" {
  name_prefix  = "resolver-"
  machine_type = "n2-standard-4"
  region       = local.region

  disk {
    source_image = "projects/banco-imagens/global/images/resolver-20261014"
    boot         = true
  }

  network_interface {
    subnetwork = "projects/banco-rede/regions/southamerica-east1/subnetworks/infra-dns"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_region_instance_group_manager" "resolver" {
  name                      = "resolver"
  region                    = local.region
  base_instance_name        = "resolver"
  distribution_policy_zones = local.zones
  target_size               = 12

  version {
    instance_template = google_compute_instance_template.resolver.self_link_unique
  }

  auto_healing_policies {
    health_check      = google_compute_health_check.resolver.id
    initial_delay_sec = 180
  }

  update_policy {
    type                         = "PROACTIVE"
    minimal_action               = "REPLACE"
    instance_redistribution_type = "NONE"
    max_surge_fixed              = 3
    max_unavailable_fixed        = 0
  }

  wait_for_instances        = true
  wait_for_instances_status = "UPDATED"
}
