# name servers of the seoul region, 15 allocations over three rooms
job "nameserver" {
  region      = "kr"
  datacenters = ["kr-a", "kr-b", "kr-c"]
  type        = "service"

  update {
    max_parallel      = 1
    canary            = 1
    health_check      = "checks"
    min_healthy_time  = "120s"
    healthy_deadline  = "10m"
    progress_deadline = "30m"
    auto_revert       = true
  }

  group "ns" {
    count = 15

    network {
      port "dns" { static = 53 }
    }

    service {
      name = "nameserver"
      port = "dns"

      check {
        type     = "tcp"
        interval = "5s"
        timeout  = "2s"
      }
    }

    task "knot" {
      driver = "docker"
      config {
        image = "registry.example/knot:3.3.4"
        ports = ["dns"]
      }
    }
  }
}
