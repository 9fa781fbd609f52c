terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

locals {
  running = { for name, b in var.brokers : name => b if b.running }
}

resource "aws_ebs_volume" "journal" {
  for_each          = var.brokers
  availability_zone = each.value.az
  size              = 2000
  type              = "gp3"
  iops              = 6000
  encrypted         = true

  tags = {
    Name = "journal-${each.key}"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_instance" "broker" {
  for_each                = local.running
  ami                     = var.broker_ami
  instance_type           = "r7g.2xlarge"
  availability_zone       = each.value.az
  subnet_id               = var.subnets[each.value.az]
  disable_api_termination = true

  tags = {
    Name = each.key
  }
}

resource "aws_volume_attachment" "journal" {
  for_each    = local.running
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.journal[each.key].id
  instance_id = aws_instance.broker[each.key].id
}
