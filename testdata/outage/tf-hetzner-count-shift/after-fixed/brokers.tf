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
    running  = bool
  }))
}

locals {
  brokers = { for b in var.brokers : b.name => b }
  running = { for b in var.brokers : b.name => b if b.running }
}

resource "hcloud_server" "broker" {
  for_each    = local.running
  name        = each.value.name
  location    = each.value.location
  server_type = "ccx33"
  image       = "debian-12"
  backups     = true
  labels      = { role = "mqtt" }
}

resource "hcloud_volume" "data" {
  for_each          = local.brokers
  name              = "${each.value.name}-data"
  location          = each.value.location
  size              = 400
  format            = "ext4"
  delete_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "hcloud_volume_attachment" "data" {
  for_each  = local.running
  server_id = hcloud_server.broker[each.key].id
  volume_id = hcloud_volume.data[each.key].id
  automount = true
}

moved {
  from = hcloud_server.broker[0]
  to   = hcloud_server.broker["mqtt-01"]
}

moved {
  from = hcloud_server.broker[1]
  to   = hcloud_server.broker["mqtt-02"]
}

moved {
  from = hcloud_server.broker[2]
  to   = hcloud_server.broker["mqtt-03"]
}

moved {
  from = hcloud_server.broker[3]
  to   = hcloud_server.broker["mqtt-04"]
}

moved {
  from = hcloud_server.broker[4]
  to   = hcloud_server.broker["mqtt-05"]
}

moved {
  from = hcloud_volume.data[0]
  to   = hcloud_volume.data["mqtt-01"]
}

moved {
  from = hcloud_volume.data[1]
  to   = hcloud_volume.data["mqtt-02"]
}

moved {
  from = hcloud_volume.data[2]
  to   = hcloud_volume.data["mqtt-03"]
}

moved {
  from = hcloud_volume.data[3]
  to   = hcloud_volume.data["mqtt-04"]
}

moved {
  from = hcloud_volume.data[4]
  to   = hcloud_volume.data["mqtt-05"]
}

moved {
  from = hcloud_volume_attachment.data[0]
  to   = hcloud_volume_attachment.data["mqtt-01"]
}

moved {
  from = hcloud_volume_attachment.data[1]
  to   = hcloud_volume_attachment.data["mqtt-02"]
}

moved {
  from = hcloud_volume_attachment.data[2]
  to   = hcloud_volume_attachment.data["mqtt-03"]
}

moved {
  from = hcloud_volume_attachment.data[3]
  to   = hcloud_volume_attachment.data["mqtt-04"]
}

moved {
  from = hcloud_volume_attachment.data[4]
  to   = hcloud_volume_attachment.data["mqtt-05"]
}
