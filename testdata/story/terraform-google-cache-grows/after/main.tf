resource "google_redis_instance" "carts" {
  name           = "carts"
  tier           = "STANDARD_HA"
  memory_size_gb = 8
}
