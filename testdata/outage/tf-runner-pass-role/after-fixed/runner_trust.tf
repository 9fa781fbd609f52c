data "aws_iam_policy_document" "runner_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::210987654321:role/buildkite-agent"]
    }

    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["quill-etl-7c1e"]
    }
  }
}
