resource "kafka_topic" "payments" {
  name               = "payments"
  replication_factor = 3
  partitions         = 24
  config = {
    "min.insync.replicas" = "2"
    "retention.ms"        = "604800000"
    "unclean.leader.election.enable" = "false"
  }
  lifecycle {
    prevent_destroy = true
  }
}
