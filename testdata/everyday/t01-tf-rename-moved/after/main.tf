terraform {
  required_version = "~> 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

resource "aws_dynamodb_table" "cart_sessions" {
  name                        = "cart-sessions"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "session_id"
  deletion_protection_enabled = true

  attribute {
    name = "session_id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sqs_queue" "cart_events" {
  name                       = "cart-events"
  visibility_timeout_seconds = 60
  message_retention_seconds  = 345600
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.cart_events_dlq.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "cart_events_dlq" {
  name                      = "cart-events-dlq"
  message_retention_seconds = 1209600
}
