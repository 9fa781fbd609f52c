locals {
  shares = ["media", "ledger", "scratch"]
}

resource "aws_efs_file_system" "share" {
  count            = length(local.shares)
  creation_token   = "orchard-${local.shares[count.index]}"
  encrypted        = true
  throughput_mode  = "elastic"

  lifecycle {
    prevent_destroy = true
  }

  tags = {
    Name = local.shares[count.index]
  }
}

resource "aws_efs_backup_policy" "share" {
  count          = length(local.shares)
  file_system_id = aws_efs_file_system.share[count.index].id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_mount_target" "share" {
  count           = length(local.shares)
  file_system_id  = aws_efs_file_system.share[count.index].id
  subnet_id       = var.mount_subnet_id
  security_groups = [var.nfs_security_group_id]
}
