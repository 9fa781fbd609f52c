brokers = [
  { name = "mqtt-01", location = "fsn1" },
  { name = "mqtt-02", location = "nbg1" },
  { name = "mqtt-03", location = "hel1" },
  { name = "mqtt-04", location = "fsn1" },
  { name = "mqtt-05", location = "nbg1" },
]
