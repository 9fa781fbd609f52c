resource "cloudflare_load_balancer_pool" "eu" {
  account_id = var.account
  name       = "eu"
  minimum_origins = 2
  monitor    = cloudflare_load_balancer_monitor.http.id
  origins {
    name    = "fra"
    address = "192.0.2.1"
    enabled = true
  }
  origins {
    name    = "ams"
    address = "192.0.2.2"
    enabled = true
  }
  origins {
    name    = "par"
    address = "192.0.2.3"
    enabled = true
  }
}
resource "cloudflare_load_balancer" "www" {
  zone_id          = var.zone
  name             = "www.example.com"
  fallback_pool_id = cloudflare_load_balancer_pool.eu.id
  default_pool_ids = [cloudflare_load_balancer_pool.eu.id, cloudflare_load_balancer_pool.us.id]
  proxied          = true
}
resource "cloudflare_record" "api" {
  zone_id = var.zone
  name    = "api"
  type    = "A"
  value   = "192.0.2.9"
  proxied = true
}
resource "fastly_service_vcl" "shop" {
  name = "shop"
  domain { name = "shop.example.com" }
  backend {
    address = "origin-a.example.com"
    name    = "a"
    port    = 443
    use_ssl = true
    healthcheck = "ping"
  }
  backend {
    address = "origin-b.example.com"
    name    = "b"
    port    = 443
    use_ssl = true
    healthcheck = "ping"
  }
  healthcheck {
    host = "origin.example.com"
    name = "ping"
    path = "/ping"
  }
  force_destroy = false
}
