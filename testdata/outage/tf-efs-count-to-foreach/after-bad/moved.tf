moved {
  from = aws_efs_file_system.share[0]
  to   = aws_efs_file_system.share["ledger"]
}

moved {
  from = aws_efs_file_system.share[1]
  to   = aws_efs_file_system.share["media"]
}

moved {
  from = aws_efs_file_system.share[2]
  to   = aws_efs_file_system.share["scratch"]
}
