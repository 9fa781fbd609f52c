resource "aws_lambda_permission" "events" {
  function_name = "resize"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::shop-pictures"
}
