resource "aws_launch_template" "resolver" {
  name_prefix   = "dns-resolver-"
  image_id      = "ami-0f9e8d7c6b5a41302"
  instance_type = "c6i.xlarge"

  metadata_options {
    http_tokens   = "required"
    http_endpoint = "enabled"
  }

  monitoring {
    enabled = true
  }
}
