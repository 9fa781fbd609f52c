resource "google_dns_managed_zone" "eu1" {
  name          = "eu1-svc"
  dns_name      = "eu1.svc.example."
  force_destroy = false

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_dns_record_set" "auth" {
  managed_zone = google_dns_managed_zone.eu1.name
  name         = "auth.eu1.svc.example."
  type         = "A"
  ttl          = 30
  rrdatas      = ["192.0.2.90", "198.51.100.90"]
}

# ledger.eu1 is written by the pool controller with transactions
