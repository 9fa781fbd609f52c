terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

data "aws_iam_policy_document" "thumbs" {
  statement {
    sid       = "ReadOriginals"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::studio-originals-prod/*"]
  }
  statement {
    sid       = "WriteThumbs"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::studio-thumbs-prod/*"]
  }
}

resource "aws_iam_role_policy" "thumbs" {
  name   = "thumbs"
  role   = var.role_name
  policy = data.aws_iam_policy_document.thumbs.json
}

resource "aws_lambda_function" "thumbs" {
  function_name                  = "thumbs-prod"
  role                           = var.role_arn
  package_type                   = "Image"
  image_uri                      = var.image_uri
  timeout                        = 60
  memory_size                    = 1024
  reserved_concurrent_executions = 40
}
