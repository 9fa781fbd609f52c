job "resolver-edge" {
  region      = "apne"
  datacenters = ["icn1", "icn2", "pus1"]
  type        = "service"
  priority    = 90

  constraint {
    distinct_hosts = true
  }

  spread {
    attribute = "${node.datacenter}"
    weight    = 100
  }

  update {
    max_parallel      = 1
    canary            = 1
    min_healthy_time  = "90s"
    healthy_deadline  = "10m"
    progress_deadline = "30m"
    auto_revert       = true
    auto_promote      = false
    stagger           = "3m"
  }

  group "unbound" {
    count = 9

    network {
      port "dns" { static = 53 }
    }

    service {
      name = "resolver"
      port = "dns"
      check {
        type     = "script"
        task     = "unbound"
        command  = "/usr/local/bin/probe-query"
        interval = "10s"
        timeout  = "2s"
      }
    }

    shutdown_delay = "20s"

    task "unbound" {
      driver = "docker"
      config {
        image = "registry.kestrel.example/unbound:1.20.0-1"
        ports = ["dns"]
      }
      resources {
        cpu    = 2000
        memory = 1280
      }
    }
  }
}
