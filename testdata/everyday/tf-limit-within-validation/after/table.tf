variable "max_write_units" {
  type        = number
  description = "ceiling of the write autoscaling"
  default     = 600 # peak of November: 352

  validation {
    condition     = var.max_write_units >= 100 && var.max_write_units <= 1000
    error_message = "max_write_units must be between 100 and 1000 (account quota share)."
  }
}

resource "aws_dynamodb_table" "sessions" {
  name                        = "sessions-prod"
  billing_mode                = "PROVISIONED"
  hash_key                    = "id"
  read_capacity               = 200
  write_capacity              = 100
  deletion_protection_enabled = true

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [read_capacity, write_capacity]
  }
}

resource "aws_appautoscaling_target" "write" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.sessions.name}"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"
  min_capacity       = 150
  max_capacity       = var.max_write_units
}
