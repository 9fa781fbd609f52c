resource "aws_instance" "s" {
  user_data = <<-EOT
    <powershell>
    if ($true) { Write-Host b
    </powershell>
  EOT
}
resource "kubernetes_config_map" "c" {
  data = {
    "a.yaml" = <<-EOT
      {{ if .x }}
      a: [ b
      {{ end }}
    EOT
    "nginx.conf" = <<-EOT
      http { server { listen 81; 
    EOT
  }
}
