# channel 291: rapid content for template "pipe"
channel "291" {
  template = "pipe"
  content  = "content/291.csv"

  checks = ["columns"]

  ring "rest" {
    share = "100%"
    bake  = "0"
  }

  previous = ""
}
