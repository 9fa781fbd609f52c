# Records share of the county archive (scans, deeds, plans): 61 TiB
resource "aws_efs_file_system" "records" {
  creation_token   = "county-records"
  encrypted        = true
  kms_key_id       = var.records_key_arn
  throughput_mode  = "elastic"
  performance_mode = "generalPurpose"

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }

  tags = { Name = "county-records", Retention = "permanent" }
}

resource "aws_efs_backup_policy" "records" {
  file_system_id = aws_efs_file_system.records.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_replication_configuration" "records" {
  source_file_system_id = aws_efs_file_system.records.id

  destination {
    region     = "eu-west-1"
    kms_key_id = var.records_replica_key_arn
  }
}

resource "aws_efs_mount_target" "records" {
  for_each        = toset(var.private_subnet_ids)
  file_system_id  = aws_efs_file_system.records.id
  subnet_id       = each.value
  security_groups = [aws_security_group.records_nfs.id]
}
