# channel 291: rapid content for template "pipe"
channel "291" {
  template = "pipe"
  content  = "content/291.csv"

  checks = ["columns", "inputs", "sensor-replay"]

  ring "dogfood" {
    share = "0.2%"
    bake  = "12h"
  }
  ring "early" {
    share = "5%"
    bake  = "24h"
  }
  ring "rest" {
    share = "100%"
  }

  halt_if_crashes_above = 3
  previous              = "291-0178"
}
