variable "shard_zones" {
  type    = list(string)
  default = ["ca-central-1a", "ca-central-1b", "ca-central-1d"]
}

resource "aws_ebs_volume" "ledger" {
  count             = length(var.shard_zones)
  availability_zone = var.shard_zones[count.index]
  size              = 1800
  type              = "gp3"
  iops              = 9000
  encrypted         = true
  kms_key_id        = var.ledger_key_arn

  tags = {
    Name   = "grain-ledger-${count.index}"
    Backup = "ledger"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_volume_attachment" "ledger" {
  count       = length(var.shard_zones)
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.ledger[count.index].id
  instance_id = var.ledger_instance_ids[count.index]
}
