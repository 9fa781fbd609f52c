resource "kubernetes_deployment_v1" "cart" {
  metadata {
    name      = "cart"
    namespace = "shop"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "cart" }
    }
    template {
      metadata {
        labels = { app = "cart" }
      }
      spec {
        container {
          name  = "cart"
          image = "registry.example/cart:2.1"
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "cart" {
  metadata {
    name      = "cart"
    namespace = "shop"
  }
  spec {
    min_available = 2
    selector {
      match_labels = { app = "cart" }
    }
  }
}
