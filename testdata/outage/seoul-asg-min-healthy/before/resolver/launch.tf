resource "aws_launch_template" "resolver" {
  name_prefix   = "dns-resolver-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "c6i.xlarge"

  metadata_options {
    http_tokens   = "required"
    http_endpoint = "enabled"
  }

  monitoring {
    enabled = true
  }
}
