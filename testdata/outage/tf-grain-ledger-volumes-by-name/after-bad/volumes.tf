variable "shards" {
  type = map(string)
  default = {
    wheat  = "ca-central-1a"
    barley = "ca-central-1b"
    canola = "ca-central-1d"
  }
}

resource "aws_ebs_volume" "ledger" {
  for_each          = var.shards
  availability_zone = each.value
  size              = 1800
  type              = "gp3"
  iops              = 9000
  encrypted         = true
  kms_key_id        = var.ledger_key_arn

  tags = {
    Name = "grain-ledger-${each.key}"
  }
}

resource "aws_volume_attachment" "ledger" {
  for_each    = var.shards
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.ledger[each.key].id
  instance_id = var.ledger_instance_ids[each.key]
}
