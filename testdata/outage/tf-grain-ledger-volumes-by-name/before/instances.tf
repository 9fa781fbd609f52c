variable "ledger_instance_ids" {
  type    = list(string)
  default = ["i-0a1b2c3d4e5f60718", "i-0b2c3d4e5f6071829", "i-0c3d4e5f60718293a"]
}
