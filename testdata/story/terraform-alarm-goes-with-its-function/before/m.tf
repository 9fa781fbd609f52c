resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name = "orders-cpu"
  dimensions = { DBInstanceIdentifier = aws_db_instance.orders.identifier }
}
resource "aws_db_instance" "orders" {
  identifier = "orders"
}
resource "aws_lambda_function" "cleanup" {
  function_name = "cleanup"
}
resource "aws_cloudwatch_metric_alarm" "cleanup_errors" {
  alarm_name = "cleanup-errors"
  dimensions = { FunctionName = aws_lambda_function.cleanup.function_name }
}
