resource "openstack_blockstorage_volume_v3" "orders" {
  name              = "orders-data"
  region            = "SBG5"
  size              = 1200
  availability_zone = "sbg-2"
}

resource "openstack_objectstorage_container_v1" "orders_offsite" {
  name       = "orders-offsite"
  region     = "SBG5"
  versioning = true
}
