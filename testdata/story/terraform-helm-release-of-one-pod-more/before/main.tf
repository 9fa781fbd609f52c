resource "helm_release" "shop" {
  name = "shop"
  chart = "shop"
  atomic = true
  set {
    name = "replicaCount"
    value = "6"
  }
  values = [<<-EOT
    podDisruptionBudget:
      enabled: true
    strategy:
      type: RollingUpdate
  EOT
  ]
}
