job "shop" {
  type = "service"
  migrate {
    max_parallel = 1
    health_check = "checks"
    min_healthy_time = "10s"
  }
  reschedule {
    attempts = 5
    unlimited = true
  }
  group "web" {
    count = 3
    disconnect { lost_after = "1h" }
    ephemeral_disk {
      sticky = true
      migrate = true
    }
    task "app" {
      driver = "docker"
    }
  }
}
