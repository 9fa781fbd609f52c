variable "shards" {
  type        = list(string)
  description = "one server and one data volume each; the tiles exist nowhere else"
  default = [
    "alpine",
    "iberia",
    "nordic",
    "pannonia",
  ]
}
