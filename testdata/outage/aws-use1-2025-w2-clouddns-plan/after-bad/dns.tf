variable "publish_queue" {
  type    = bool
  default = false
}

resource "google_dns_managed_zone" "asne3" {
  name          = "asne3-svc"
  dns_name      = "asne3.svc.example."
  force_destroy = true
}

resource "google_dns_record_set" "queue" {
  count        = var.publish_queue ? 1 : 0
  managed_zone = google_dns_managed_zone.asne3.name
  name         = "queue.asne3.svc.example."
  type         = "A"
  ttl          = 30
  rrdatas      = ["192.0.2.71", "198.51.100.71"]
}

resource "google_dns_record_set" "mail" {
  managed_zone = google_dns_managed_zone.asne3.name
  name         = "mail.asne3.svc.example."
  type         = "A"
  ttl          = 300
  rrdatas      = ["192.0.2.72"]
}
