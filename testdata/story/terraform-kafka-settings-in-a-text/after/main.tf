resource "aws_msk_configuration" "c" {
  server_properties = <<P
default.replication.factor=1
min.insync.replicas=1
unclean.leader.election.enable=true
P
}
