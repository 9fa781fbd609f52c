resource "helm_release" "shop" {
  name = "shop"
  chart = "shop"
  atomic = false
  set {
    name = "replicaCount"
    value = "1"
  }
  values = [<<-EOT
    podDisruptionBudget:
      enabled: false
    strategy:
      type: Recreate
  EOT
  ]
}
