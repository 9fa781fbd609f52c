variable "host" {}
resource "helm_release" "shop" {
  name = "shop"
  chart = "shop"
  values = [<<-EOT
    ingress:
      host: ${var.host}
    %{ if var.x }
    podDisruptionBudget:
      enabled: true
    %{ endif }
    replicaCount: 6
  EOT
  ]
}
