variable "queue_endpoints" {
  type        = list(string)
  description = "Addresses of the healthy queue front ends"
  default     = []
}

resource "google_dns_managed_zone" "internal" {
  name        = "halden-internal"
  dns_name    = "halden.internal."
  visibility  = "private"
  description = "Service names of the Halden platform"
}

resource "google_dns_record_set" "queue" {
  managed_zone = google_dns_managed_zone.internal.name
  name         = "queue.${google_dns_managed_zone.internal.dns_name}"
  type         = "A"
  ttl          = 20
  rrdatas      = var.queue_endpoints
}

resource "google_dns_record_set" "broker" {
  managed_zone = google_dns_managed_zone.internal.name
  name         = "broker.${google_dns_managed_zone.internal.dns_name}"
  type         = "A"
  ttl          = 60
  rrdatas      = ["10.40.8.11", "10.40.24.11", "10.40.24.12"]
}
