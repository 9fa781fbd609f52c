# certkeeper. Durations: s, m, h, d. A bare number is read as MINUTES.

authority "inhouse-2" {
  url       = "https://ca.werk.lan/acme"
  lifetime  = "90d"
}

certificate "shop-front" {
  authority    = "inhouse-2"
  names        = ["shop.werk.example", "www.werk.example"]
  renew_before = "21d"
  try_every    = "6h"
  after_renew  = ["nginx-reload shop"]
}

certificate "mqtt-machines" {
  authority    = "inhouse-2"
  names        = ["mqtt.werk.example"]
  renew_before = "30d"
  try_every    = "12h"
  after_renew  = ["broker-reload mqtt"]
}
