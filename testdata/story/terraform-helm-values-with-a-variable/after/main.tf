variable "host" {}
resource "helm_release" "shop" {
  name = "shop"
  chart = "shop"
  values = [<<-EOT
    ingress:
      host: ${var.host}
    %{ if var.x }
    podDisruptionBudget:
      enabled: false
    %{ endif }
    replicaCount: 0
  EOT
  ]
}
