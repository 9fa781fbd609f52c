resource "google_redis_instance" "carts" {
  name           = "carts"
  tier           = "BASIC"
  memory_size_gb = 5
}
