# Recursive resolvers for the guest networks, one allocation per hypervisor row.
# Owner: vnet-dns. Every guest in the metro resolves through this job.
job "vpc-resolver" {
  datacenters = ["icn-1a", "icn-1c"]
  type        = "service"

  update {
    max_parallel     = 2
    canary           = 2
    min_healthy_time = "90s"
    healthy_deadline = "15m"
    auto_revert      = true
  }

  group "unbound" {
    count = 52

    spread {
      attribute = "${node.datacenter}"
      weight    = 100
    }

    network {
      port "dns" {
        static = 53
      }
    }

    service {
      name = "vpc-resolver"
      port = "dns"

      check {
        type     = "script"
        task     = "unbound"
        command  = "/usr/local/bin/dig-probe"
        args     = ["@127.0.0.1", "probe.vnet.internal"]
        interval = "10s"
        timeout  = "2s"
      }
    }

    task "unbound" {
      driver = "docker"
      config {
        image = "registry.vnet.internal/unbound:1.18.1"
        ports = ["dns"]
      }
      resources {
        cpu    = 2000
        memory = 4096
      }
    }
  }
}
