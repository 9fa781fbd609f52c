job "recursor" {
  datacenters = ["hel1", "hel2"]
  namespace   = "platform"
  type        = "service"
  priority    = 90

  group "unbound" {
    count = 14

    update {
      max_parallel      = 1
      canary            = 1
      health_check      = "checks"
      min_healthy_time  = "45s"
      healthy_deadline  = "6m"
      progress_deadline = "15m"
      auto_revert       = true
      stagger           = "60s"
    }

    migrate {
      max_parallel     = 1
      health_check     = "checks"
      min_healthy_time = "30s"
    }

    network {
      mode = "host"
      port "dns" { static = 53 }
      port "ctl" { static = 9167 }
    }

    service {
      name = "recursor"
      port = "dns"

      check {
        name     = "answers"
        type     = "http"
        port     = "ctl"
        path     = "/healthz"
        interval = "5s"
        timeout  = "2s"
      }
    }

    task "unbound" {
      driver = "docker"

      config {
        image        = "registry.example.net/dns/unbound:1.21.1-r4"
        network_mode = "host"
        ports        = ["dns", "ctl"]
      }

      resources {
        cpu    = 1500
        memory = 2048
      }
    }
  }
}
