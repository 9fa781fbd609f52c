terraform {
  required_version = ">= 1.9.0"
}

provider "aws" {
  region = "eu-central-1"
}

variable "oncall_topic_arn" {
  type = string
}
