variable "image_tag" {
  type    = string
  default = "1.22.0"
}

job "vpc-resolver" {
  region      = "eu-north"
  datacenters = ["en1", "en2", "en3"]
  type        = "service"
  priority    = 90

  spread {
    attribute = "${node.datacenter}"
  }

  update {
    max_parallel      = 0
    health_check      = "task_states"
    min_healthy_time  = "45s"
    healthy_deadline  = "5m"
    progress_deadline = "15m"
    stagger           = "60s"
  }

  group "unbound" {
    count = 18

    migrate {
      max_parallel     = 1
      health_check     = "checks"
      min_healthy_time = "30s"
    }

    network {
      port "dns" {
        static = 53
      }
      port "metrics" {
        to = 9167
      }
    }

    service {
      name     = "vpc-resolver"
      port     = "dns"
      provider = "consul"
    }

    task "unbound" {
      driver = "docker"

      config {
        image        = "registry.example.net/net/unbound:${var.image_tag}"
        ports        = ["dns", "metrics"]
        network_mode = "host"
      }

      resources {
        cpu    = 2000
        memory = 1024
      }
    }
  }
}
