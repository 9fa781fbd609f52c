variable "broker_ami" {
  type    = string
  default = "ami-0f3c9e5d7a1b24680"
}

variable "subnets" {
  type = map(string)
  default = {
    "eu-west-1a" = "subnet-0a11bb22cc33dd441"
    "eu-west-1b" = "subnet-0a11bb22cc33dd442"
    "eu-west-1c" = "subnet-0a11bb22cc33dd443"
  }
}

variable "brokers" {
  type = map(object({ az = string, running = bool }))
  default = {
    "mq-osprey" = { az = "eu-west-1a", running = true }
    "mq-heron"  = { az = "eu-west-1b", running = true }
    "mq-curlew" = { az = "eu-west-1c", running = true }
    "mq-avocet" = { az = "eu-west-1a", running = true }
  }
}
