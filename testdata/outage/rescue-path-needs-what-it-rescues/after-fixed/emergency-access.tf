# emergency access, used when the identity provider or the platform is down;
# daily admin work goes through login (SEC-512), these two users stay outside of it
provider "aws" {
  alias  = "rescue"
  region = "eu-north-1"
  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/rescue-deployer"
  }
}

resource "aws_iam_user" "breakglass" {
  for_each = toset(["breakglass-1", "breakglass-2"])
  provider = aws.rescue
  name     = each.key
  path     = "/emergency/"
}

resource "aws_iam_user_policy_attachment" "breakglass" {
  for_each   = aws_iam_user.breakglass
  provider   = aws.rescue
  user       = each.value.name
  policy_arn = aws_iam_policy.assume_rescue.arn
}

resource "aws_iam_policy" "assume_rescue" {
  provider = aws.rescue
  name     = "assume-rescue-operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Resource  = "arn:aws:iam::444455556666:role/rescue-operator"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role" "rescue_operator" {
  name                 = "rescue-operator"
  max_session_duration = 14400
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role" "platform_daily" {
  name                 = "platform-daily"
  max_session_duration = 28800
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithSAML"
      Principal = { Federated = "arn:aws:iam::444455556666:saml-provider/login-kontorplan" }
      Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "platform_daily" {
  role       = aws_iam_role.platform_daily.name
  policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
}

resource "aws_cloudwatch_metric_alarm" "breakglass_used" {
  provider            = aws.rescue
  alarm_name          = "breakglass-login"
  namespace           = "Emergency"
  metric_name         = "BreakglassConsoleLogin"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  alarm_actions       = ["arn:aws:sns:eu-north-1:111122223333:security-page"]
}
