resource "digitalocean_firewall" "db" {
  name        = "db"
  droplet_ids = [7001]

  inbound_rule {
    protocol         = "tcp"
    port_range       = "5432"
    source_addresses = ["198.51.100.0/24"]
  }
}
