resource "google_iam_workload_identity_pool_provider" "gh" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github"
  attribute_mapping   = { "google.subject" = "assertion.sub", "attribute.repository" = "assertion.repository" }
  oidc { issuer_uri = "https://token.actions.githubusercontent.com" }
}
