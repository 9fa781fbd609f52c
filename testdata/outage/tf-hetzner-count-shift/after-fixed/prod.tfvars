brokers = [
  { name = "mqtt-01", location = "fsn1", running = false },
  { name = "mqtt-02", location = "nbg1", running = true },
  { name = "mqtt-03", location = "hel1", running = true },
  { name = "mqtt-04", location = "fsn1", running = true },
  { name = "mqtt-05", location = "nbg1", running = true },
]
