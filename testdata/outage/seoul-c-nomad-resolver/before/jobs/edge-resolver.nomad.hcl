# Regional resolver fleet: answers for *.internal inside ap-northeast
job "edge-resolver" {
  datacenters = ["icn-a", "icn-b", "icn-c"]
  type        = "service"
  priority    = 90

  group "unbound" {
    count = 24

    scaling {
      enabled = true
      min     = 18
      max     = 36
    }

    update {
      max_parallel      = 2
      canary            = 2
      health_check      = "checks"
      min_healthy_time  = "90s"
      healthy_deadline  = "10m"
      progress_deadline = "30m"
      auto_revert       = true
    }

    spread {
      attribute = "${node.datacenter}"
      weight    = 100
    }

    task "unbound" {
      driver = "docker"
      config {
        image = "registry.example/unbound:1.19.3"
        ports = ["dns"]
      }
      resources {
        cpu    = 800
        memory = 512
      }
    }
  }
}
