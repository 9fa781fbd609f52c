# Basket store, read by checkout and by the app gateway.
# CHK-2231: list the baskets of a customer by last update
resource "aws_dynamodb_table" "basket" {
  name                        = "basket-${var.stage}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "customer_id"
  range_key                   = "updated_at"
  deletion_protection_enabled = var.stage == "prod" ? false : true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "customer_id"
    type = "S"
  }

  attribute {
    name = "updated_at"
    type = "N"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.kms_key_arn
  }

  ttl {
    attribute_name = "expires_at"
    enabled        = true
  }

  tags = {
    service = "basket"
    owner   = "checkout"
    tier    = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "basket_throttle" {
  alarm_name          = "basket-${var.stage}-throttle"
  namespace           = "AWS/DynamoDB"
  metric_name         = "ThrottledRequests"
  dimensions          = { TableName = aws_dynamodb_table.basket.name }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 5
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.pager_topic_arn]
}
