resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = "quote"
  function_version = "42"
}
