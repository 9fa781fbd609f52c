variable "ledger_instance_ids" {
  type = map(string)
  default = {
    wheat  = "i-0a1b2c3d4e5f60718"
    barley = "i-0b2c3d4e5f6071829"
    canola = "i-0c3d4e5f60718293a"
  }
}
