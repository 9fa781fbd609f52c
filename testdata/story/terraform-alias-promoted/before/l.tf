resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = "quote"
  function_version = "41"
  routing_config {
    additional_version_weights = { "42" = 0.1 }
  }
}
