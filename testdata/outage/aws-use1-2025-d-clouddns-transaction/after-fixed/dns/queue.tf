resource "google_dns_record_set" "queue" {
  project      = "net-prod"
  managed_zone = "svc-private"
  name         = "queue.asia-ne3.svc.example."
  type         = "A"
  ttl          = 30
  rrdatas      = ["192.0.2.61", "192.0.2.64", "198.51.100.63"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_dns_managed_zone" "svc_private" {
  project    = "net-prod"
  name       = "svc-private"
  dns_name   = "svc.example."
  visibility = "private"
}
