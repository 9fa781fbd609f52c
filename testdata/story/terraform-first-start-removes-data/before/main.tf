resource "aws_instance" "s" {
  ami = "x"
  user_data = <<-EOT
    #!/bin/bash
    systemctl enable --now web
  EOT
}
