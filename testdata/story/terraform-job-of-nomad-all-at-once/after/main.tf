resource "nomad_job" "shop" {
  jobspec = <<EOT
job "shop" {
  update {
    max_parallel = 6
    canary = 0
    auto_revert = false
  }
  group "web" {
    count = 6
    task "app" {
      driver = "docker"
    }
  }
}
EOT
}
