resource "aws_iam_policy" "deploy" {
  name = "deploy"

  policy = jsonencode({
    "Version": "2012-10-17",
    "Statement": [
      {
        "Sid": "Deploy",
        "Effect": "Allow",
        "Action": [
          "ecs:UpdateService",
          "*"
        ]
        "Resource": "*"
      }
    ]
  })
}
