job "tile-lookup" {
  region      = "eu"
  datacenters = ["ams1", "ams2", "lon1"]
  type        = "service"
  priority    = 80

  update {
    max_parallel      = 2
    health_check      = "checks"
    min_healthy_time  = "45s"
    healthy_deadline  = "6m"
    progress_deadline = "15m"
    canary            = 1
    auto_promote      = false
    auto_revert       = true
    stagger           = "60s"
  }

  migrate {
    max_parallel     = 1
    health_check     = "checks"
    min_healthy_time = "30s"
    healthy_deadline = "5m"
  }

  spread {
    attribute = "${node.datacenter}"
    weight    = 100
  }

  group "lookup" {
    count = 18

    network {
      port "grpc" { to = 7443 }
      port "admin" { to = 9901 }
    }

    service {
      name = "tile-lookup"
      port = "grpc"
      tags = ["shard-routing", "prod"]

      check {
        type     = "grpc"
        port     = "grpc"
        interval = "5s"
        timeout  = "2s"
      }

      check {
        name     = "world-index-loaded"
        type     = "http"
        port     = "admin"
        path     = "/ready"
        interval = "10s"
        timeout  = "3s"
      }
    }

    task "server" {
      driver = "docker"

      config {
        image = "registry.example.net/world/tile-lookup:5.8.2"
        ports = ["grpc", "admin"]
      }

      kill_timeout = "40s"

      resources {
        cpu    = 2000
        memory = 6144
      }
    }
  }
}
