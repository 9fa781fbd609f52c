resource "google_dns_record_set" "api" {
  managed_zone = "acme"
  name         = "api.acme.example."
  type         = "A"
  ttl          = 60
  routing_policy {
    wrr {
      weight  = 0
      rrdatas = ["192.0.2.20"]
    }
    wrr {
      weight  = 0
      rrdatas = ["198.51.100.20"]
    }
  }
}
