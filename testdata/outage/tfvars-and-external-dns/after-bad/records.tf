variable "endpoints" {
  description = "name => addresses, kept by the endpoint planner"
  type        = map(list(string))
}

resource "google_dns_record_set" "endpoint" {
  for_each     = var.endpoints
  project      = "dns-prod"
  managed_zone = "svc-halden"
  name         = "${each.key}.svc.halden.example."
  type         = "A"
  ttl          = 20
  rrdatas      = each.value
}
