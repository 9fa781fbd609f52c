terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

resource "aws_ebs_volume" "journal" {
  count             = length(var.brokers)
  availability_zone = var.brokers[count.index].az
  size              = 2000
  type              = "gp3"
  iops              = 6000
  encrypted         = true

  tags = {
    Name = "journal-${var.brokers[count.index].name}"
  }
}

resource "aws_instance" "broker" {
  count                   = length(var.brokers)
  ami                     = var.broker_ami
  instance_type           = "r7g.2xlarge"
  availability_zone       = var.brokers[count.index].az
  subnet_id               = var.subnets[var.brokers[count.index].az]
  disable_api_termination = false

  tags = {
    Name = var.brokers[count.index].name
  }
}

resource "aws_volume_attachment" "journal" {
  count       = length(var.brokers)
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.journal[count.index].id
  instance_id = aws_instance.broker[count.index].id
}
