# MQTT brokers for the vending machines, one data volume each
terraform {
  required_providers {
    hcloud = {
      source  = "hetznercloud/hcloud"
      version = "~> 1.48"
    }
  }
}

variable "brokers" {
  type = list(object({
    name     = string
    location = string
  }))
}

resource "hcloud_server" "broker" {
  count       = length(var.brokers)
  name        = var.brokers[count.index].name
  location    = var.brokers[count.index].location
  server_type = "ccx33"
  image       = "debian-12"
  backups     = false
  labels      = { role = "mqtt" }
}

resource "hcloud_volume" "data" {
  count             = length(var.brokers)
  name              = "${var.brokers[count.index].name}-data"
  location          = var.brokers[count.index].location
  size              = 400
  format            = "ext4"
  delete_protection = false
}

resource "hcloud_volume_attachment" "data" {
  count     = length(var.brokers)
  server_id = hcloud_server.broker[count.index].id
  volume_id = hcloud_volume.data[count.index].id
  automount = true
}
