resource "aws_lambda_function" "scanner" {
  function_name = "images-scanner"
  role          = aws_iam_role.images.arn
  image_uri     = var.scanner_image
  package_type  = "Image"
  timeout       = 60
  memory_size   = 1024
}

resource "aws_lambda_function" "publisher" {
  function_name                  = "images-publisher"
  role                           = aws_iam_role.images.arn
  image_uri                      = var.publisher_image
  package_type                   = "Image"
  timeout                        = 30
  memory_size                    = 512
  reserved_concurrent_executions = 20
}
