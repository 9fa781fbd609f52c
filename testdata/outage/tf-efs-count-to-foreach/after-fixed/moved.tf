moved {
  from = aws_efs_file_system.share[0]
  to   = aws_efs_file_system.share["media"]
}

moved {
  from = aws_efs_file_system.share[1]
  to   = aws_efs_file_system.share["ledger"]
}

moved {
  from = aws_efs_file_system.share[2]
  to   = aws_efs_file_system.share["scratch"]
}

moved {
  from = aws_efs_backup_policy.share[0]
  to   = aws_efs_backup_policy.share["media"]
}

moved {
  from = aws_efs_backup_policy.share[1]
  to   = aws_efs_backup_policy.share["ledger"]
}

moved {
  from = aws_efs_backup_policy.share[2]
  to   = aws_efs_backup_policy.share["scratch"]
}

moved {
  from = aws_efs_mount_target.share[0]
  to   = aws_efs_mount_target.share["media"]
}

moved {
  from = aws_efs_mount_target.share[1]
  to   = aws_efs_mount_target.share["ledger"]
}

moved {
  from = aws_efs_mount_target.share[2]
  to   = aws_efs_mount_target.share["scratch"]
}
