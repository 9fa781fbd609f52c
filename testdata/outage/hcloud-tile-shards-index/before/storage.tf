resource "hcloud_server" "shard" {
  count       = length(var.shards)
  name        = "tiles-${var.shards[count.index]}"
  server_type = "ccx23"
  image       = "debian-12"
  location    = "fsn1"
  labels      = { role = "tile-shard", shard = var.shards[count.index] }

  delete_protection  = true
  rebuild_protection = true

  lifecycle {
    ignore_changes = [image]
  }
}

resource "hcloud_volume" "shard" {
  count    = length(var.shards)
  name     = "tiles-${var.shards[count.index]}-data"
  size     = 400
  location = "fsn1"
  format   = "xfs"
  labels   = { shard = var.shards[count.index] }

  delete_protection = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "hcloud_volume_attachment" "shard" {
  count     = length(var.shards)
  volume_id = hcloud_volume.shard[count.index].id
  server_id = hcloud_server.shard[count.index].id
  automount = true
}
