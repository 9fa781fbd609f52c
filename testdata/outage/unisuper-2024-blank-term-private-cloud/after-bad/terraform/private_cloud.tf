variable "contract_term" {
  type        = string
  description = "ISO 8601 duration; empty means the default of the provider"
}

resource "terraform_data" "term_order" {
  input = {
    cloud       = var.cloud_name
    term        = var.contract_term
    on_term_end = var.on_term_end
  }
}

resource "google_vmwareengine_private_cloud" "core" {
  project     = var.project_id
  name        = var.cloud_name
  location    = var.location
  type        = "STANDARD"
  description = "Member administration and reporting"

  network_config {
    management_cidr       = var.management_cidr
    vmware_engine_network = google_vmwareengine_network.core.id
  }

  management_cluster {
    cluster_id = "${var.cloud_name}-mgmt"
    node_type_configs {
      node_type_id = var.node_type
      node_count   = var.node_count
    }
  }

  deletion_delay_hours              = 0
  send_deletion_delay_hours_if_zero = true
}

resource "google_storage_bucket" "copies" {
  for_each                    = toset([for l in var.backup_locations : l if !startswith(l, "offsite:")])
  name                        = "pension-copies-${each.key}"
  location                    = each.key
  uniform_bucket_level_access = true
  storage_class               = "COLDLINE"

  retention_policy {
    retention_period = 7776000
    is_locked        = true
  }
}
