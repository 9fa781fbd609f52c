job "shop" {
  type = "service"
  migrate {
    max_parallel = 3
    health_check = "task_states"
    min_healthy_time = "0s"
  }
  reschedule {
    attempts = 0
    unlimited = false
  }
  group "web" {
    count = 3
    ephemeral_disk {
      sticky = false
      migrate = false
    }
    task "app" {
      driver = "docker"
    }
  }
}
