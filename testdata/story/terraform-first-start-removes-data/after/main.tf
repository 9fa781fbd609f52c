resource "aws_instance" "s" {
  ami = "x"
  user_data = <<-EOT
    #!/bin/bash
    rm -rf /var/lib/postgresql
    systemctl enable --now web
  EOT
}
