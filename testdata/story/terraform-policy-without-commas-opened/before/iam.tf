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
          "ecs:DescribeServices"
        ]
        "Resource": "arn:aws:ecs:eu-west-1:111122223333:service/shop/*"
      }
    ]
  })
}
