resource "aws_instance" "s" {
  user_data = <<-EOT
    <powershell>
    if ($true) { Write-Host a
    </powershell>
  EOT
}
resource "kubernetes_config_map" "c" {
  data = {
    "a.yaml" = <<-EOT
      {{ if .x }}
      a: [
      {{ end }}
    EOT
    "nginx.conf" = <<-EOT
      http { server { listen 80; 
    EOT
  }
}
