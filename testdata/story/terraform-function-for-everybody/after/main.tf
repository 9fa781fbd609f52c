resource "aws_lambda_permission" "events" {
  function_name = "resize"
  action        = "lambda:InvokeFunction"
  principal     = "*"
}
