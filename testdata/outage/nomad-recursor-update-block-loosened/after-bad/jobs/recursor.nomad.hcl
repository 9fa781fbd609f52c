job "recursor" {
  datacenters = ["hel1", "hel2"]
  namespace   = "platform"
  type        = "service"
  priority    = 90

  group "unbound" {
    count = 14

    update {
      max_parallel      = 14
      health_check      = "task_states"
      min_healthy_time  = "0s"
      healthy_deadline  = "6m"
      progress_deadline = "15m"
    }

    network {
      mode = "host"
      port "dns" { static = 53 }
      port "ctl" { static = 9167 }
    }

    service {
      name = "recursor"
      port = "dns"
    }

    task "unbound" {
      driver = "docker"

      config {
        image        = "registry.example.net/dns/unbound:1.22.0-r1"
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
