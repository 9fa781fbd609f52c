resource "aws_dynamodb_table" "logins" {
  name     = "sessions"
  hash_key = "id"

  point_in_time_recovery {
    enabled = true
  }
}

moved {
  from = aws_dynamodb_table.sessions
  to   = aws_dynamodb_table.logins
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}
