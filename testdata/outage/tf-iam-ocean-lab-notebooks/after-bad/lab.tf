data "aws_iam_policy_document" "lab" {
  statement {
    sid = "QueryCatalogue"
    actions = [
      "athena:StartQueryExecution",
      "athena:GetQueryExecution",
      "athena:GetQueryResults",
      "glue:GetTable",
      "glue:GetPartitions",
    ]
    resources = [
      "arn:aws:athena:eu-north-1:111122223333:workgroup/lab",
      "arn:aws:glue:eu-north-1:111122223333:catalog",
      "arn:aws:glue:eu-north-1:111122223333:database/ocean_obs",
      "arn:aws:glue:eu-north-1:111122223333:table/ocean_obs/*",
    ]
  }

  statement {
    sid       = "ReadObservations"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["arn:aws:s3:::ocean-obs-curated", "arn:aws:s3:::ocean-obs-curated/*"]
  }

  # notebooks: SageMaker touches a long list of EC2, ECR, logs and KMS calls
  statement {
    sid         = "Notebooks"
    effect      = "Allow"
    not_actions = ["iam:*", "organizations:*", "account:*"]
    resources   = ["*"]
  }

  statement {
    sid       = "NotebookRole"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::111122223333:role/*"]
  }
}

resource "aws_iam_policy" "lab" {
  name   = "ocean-lab"
  policy = data.aws_iam_policy_document.lab.json
}

resource "aws_iam_role" "lab" {
  name                 = "ocean-lab"
  max_session_duration = 43200
  assume_role_policy   = data.aws_iam_policy_document.lab_trust.json
}

resource "aws_iam_role_policy_attachment" "lab" {
  role       = aws_iam_role.lab.name
  policy_arn = aws_iam_policy.lab.arn
}
