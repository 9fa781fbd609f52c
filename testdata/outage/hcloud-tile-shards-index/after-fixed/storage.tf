resource "hcloud_server" "shard" {
  for_each    = var.shards
  name        = "tiles-${each.key}"
  server_type = "ccx23"
  image       = "debian-12"
  location    = "fsn1"
  labels      = { role = "tile-shard", shard = each.key }

  delete_protection  = true
  rebuild_protection = true

  lifecycle {
    ignore_changes = [image]
  }
}

resource "hcloud_volume" "shard" {
  for_each = var.shards
  name     = "tiles-${each.key}-data"
  size     = 400
  location = "fsn1"
  format   = "xfs"
  labels   = { shard = each.key }

  delete_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "hcloud_volume_attachment" "shard" {
  for_each  = var.shards
  volume_id = hcloud_volume.shard[each.key].id
  server_id = hcloud_server.shard[each.key].id
  automount = true
}

moved {
  from = hcloud_server.shard[0]
  to   = hcloud_server.shard["alpine"]
}

moved {
  from = hcloud_volume.shard[0]
  to   = hcloud_volume.shard["alpine"]
}

moved {
  from = hcloud_volume_attachment.shard[0]
  to   = hcloud_volume_attachment.shard["alpine"]
}

moved {
  from = hcloud_server.shard[2]
  to   = hcloud_server.shard["iberia"]
}

moved {
  from = hcloud_volume.shard[2]
  to   = hcloud_volume.shard["iberia"]
}

moved {
  from = hcloud_volume_attachment.shard[2]
  to   = hcloud_volume_attachment.shard["iberia"]
}

moved {
  from = hcloud_server.shard[3]
  to   = hcloud_server.shard["nordic"]
}

moved {
  from = hcloud_volume.shard[3]
  to   = hcloud_volume.shard["nordic"]
}

moved {
  from = hcloud_volume_attachment.shard[3]
  to   = hcloud_volume_attachment.shard["nordic"]
}

moved {
  from = hcloud_server.shard[4]
  to   = hcloud_server.shard["pannonia"]
}

moved {
  from = hcloud_volume.shard[4]
  to   = hcloud_volume.shard["pannonia"]
}

moved {
  from = hcloud_volume_attachment.shard[4]
  to   = hcloud_volume_attachment.shard["pannonia"]
}

moved {
  from = hcloud_server.shard[1]
  to   = hcloud_server.shard["baltic"]
}

moved {
  from = hcloud_volume.shard[1]
  to   = hcloud_volume.shard["baltic"]
}

moved {
  from = hcloud_volume_attachment.shard[1]
  to   = hcloud_volume_attachment.shard["baltic"]
}
