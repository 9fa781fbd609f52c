# API pokladen, obsluhuje vsechny prodejny
job "pokladna-api" {
  region      = "cz"
  datacenters = ["praha1"]
  type        = "service"
  priority    = 80

  update {
    max_parallel      = 12
    health_check      = "checks"
    min_healthy_time  = "60s"
    healthy_deadline  = "5m"
    progress_deadline = "15m"
    auto_revert       = false
  }

  group "api" {
    count = 12 # predvanocni provoz, v praze jsou nove uzly

    constraint {
      operator = "distinct_hosts"
      value    = "true"
    }

    network {
      port "http" {
        to = 8080
      }
    }

    service {
      name = "pokladna-api"
      port = "http"

      check {
        type     = "http"
        path     = "/zdravi"
        interval = "10s"
        timeout  = "2s"
      }
    }

    task "server" {
      driver = "docker"

      config {
        image = "registry.obchodnik.example/pokladna/api:5.9.0"
        ports = ["http"]
      }

      resources {
        cpu    = 800
        memory = 1024
      }
    }
  }
}
