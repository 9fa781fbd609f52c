resource "openstack_blockstorage_volume_v3" "orders_copy" {
  name              = "orders-nightly-copy"
  size              = 600
  region            = "GRA11"
  availability_zone = "gra-b"
}

resource "openstack_compute_instance_v2" "orders_db" {
  name              = "orders-db-1"
  flavor_name       = "b3-32"
  region            = "SBG5"
  availability_zone = "sbg-a"
}
