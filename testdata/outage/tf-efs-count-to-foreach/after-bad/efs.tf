locals {
  shares = {
    ledger  = { backup = "ENABLED" }
    media   = { backup = "DISABLED" }
    scratch = { backup = "DISABLED" }
  }
}

resource "aws_efs_file_system" "share" {
  for_each         = local.shares
  creation_token   = "orchard-${each.key}"
  encrypted        = true
  throughput_mode  = "elastic"

  tags = {
    Name = each.key
  }
}

resource "aws_efs_backup_policy" "share" {
  for_each       = local.shares
  file_system_id = aws_efs_file_system.share[each.key].id

  backup_policy {
    status = each.value.backup
  }
}

resource "aws_efs_mount_target" "share" {
  for_each        = local.shares
  file_system_id  = aws_efs_file_system.share[each.key].id
  subnet_id       = var.mount_subnet_id
  security_groups = [var.nfs_security_group_id]
}
