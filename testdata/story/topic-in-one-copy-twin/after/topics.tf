resource "kafka_topic" "payments" {
  name               = "payments"
  replication_factor = 4
  partitions         = 24
  config = {
    "min.insync.replicas" = "2"
    "retention.ms"        = "1209600000"
    "unclean.leader.election.enable" = "false"
  }
  lifecycle {
    prevent_destroy = true
  }
}
