resource "kubernetes_config_map" "c" {
  metadata { name = "limits" }
  data = {
    "limits.yaml" = <<-EOT
      max_removal_rate: 500
      confirm: false
      canary: {percent: 100}
    EOT
    "MAX_CONNECTIONS" = "200"
  }
}
