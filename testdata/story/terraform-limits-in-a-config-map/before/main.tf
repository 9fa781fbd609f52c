resource "kubernetes_config_map" "c" {
  metadata { name = "limits" }
  data = {
    "limits.yaml" = <<-EOT
      max_removal_rate: 5
      confirm: true
      canary: {percent: 5}
    EOT
    "MAX_CONNECTIONS" = "200"
  }
}
