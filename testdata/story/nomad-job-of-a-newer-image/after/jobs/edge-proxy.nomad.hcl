job "edge-proxy" {
  datacenters = ["fra1", "fra2"]
  type        = "service"
  priority    = 80

  constraint {
    distinct_hosts = true
  }

  spread {
    attribute = "${node.datacenter}"
    target "fra1" {
      percent = 50
    }
    target "fra2" {
      percent = 50
    }
  }

  update {
    max_parallel      = 1
    canary            = 1
    min_healthy_time  = "30s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
    auto_revert       = true
    auto_promote      = false
    stagger           = "30s"
    health_check      = "checks"
  }

  group "proxy" {
    count = 8

    migrate {
      max_parallel     = 1
      health_check     = "checks"
      min_healthy_time = "10s"
    }

    restart {
      attempts = 3
      interval = "5m"
      mode     = "fail"
    }

    network {
      port "http" {
        to = 8080
      }
    }

    service {
      name = "edge-proxy"
      port = "http"
      check {
        type     = "http"
        path     = "/health"
        interval = "10s"
        timeout  = "2s"
      }
    }

    task "proxy" {
      driver       = "docker"
      kill_timeout = "30s"
      config {
        image = "registry.example.net/edge/proxy:7.3.2"
        ports = ["http"]
      }
      resources {
        cpu    = 500
        memory = 512
      }
    }
  }
}
