# Recursive resolvers for the guest networks, one allocation per hypervisor row.
# Owner: vnet-dns. Every guest in the metro resolves through this job.
job "vpc-resolver" {
  datacenters = ["icn-1a", "icn-1c"]
  type        = "service"

  update {
    max_parallel     = 48
    min_healthy_time = "0s"
    healthy_deadline = "10m"
    auto_revert      = true
  }

  group "unbound" {
    count = 48

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
    }

    task "unbound" {
      driver = "docker"
      config {
        image = "registry.vnet.internal/unbound:1.18.1"
        ports = ["dns"]
      }
      resources {
        cpu    = 2000
        memory = 3072
      }
    }
  }
}
