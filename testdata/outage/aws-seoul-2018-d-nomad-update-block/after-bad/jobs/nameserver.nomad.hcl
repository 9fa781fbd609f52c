# name servers of the seoul region, 15 allocations over three rooms
job "nameserver" {
  region      = "kr"
  datacenters = ["kr-a", "kr-b", "kr-c"]
  type        = "service"

  update {
    max_parallel      = 15
    health_check      = "checks"
    min_healthy_time  = "120s"
    healthy_deadline  = "10m"
    progress_deadline = "30m"
    auto_revert       = false
  }

  group "ns" {
    count = 15

    network {
      port "dns" { static = 53 }
    }

    service {
      name = "nameserver"
      port = "dns"
    }

    task "knot" {
      driver = "docker"
      config {
        image = "registry.example/knot:3.3.5"
        ports = ["dns"]
      }
    }
  }
}
