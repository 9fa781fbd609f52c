resource "google_iam_workload_identity_pool_provider" "gh" {
  workload_identity_pool_provider_id = "github"
  attribute_condition = "assertion.repository_owner == 'acme'"
  oidc { issuer_uri = "https://token.actions.githubusercontent.com" }
}
