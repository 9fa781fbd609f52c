resource "aws_msk_configuration" "c" {
  server_properties = <<P
default.replication.factor=3
min.insync.replicas=2
unclean.leader.election.enable=false
P
}
