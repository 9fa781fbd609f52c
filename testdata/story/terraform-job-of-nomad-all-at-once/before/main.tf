resource "nomad_job" "shop" {
  jobspec = <<EOT
job "shop" {
  update {
    max_parallel = 1
    canary = 1
    auto_revert = true
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
