resource "aws_cloudfront_origin_access_control" "docs" {
  name                              = "docs"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

data "aws_cloudfront_distribution" "docs" {
  id = "E2EXAMPLE1DOCS"
}
