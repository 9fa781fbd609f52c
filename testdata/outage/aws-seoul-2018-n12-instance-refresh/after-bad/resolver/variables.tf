variable "resolver_subnets" {
  type        = list(string)
  description = "one subnet in each of the three zones"
}
