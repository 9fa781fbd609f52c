resource "google_iam_workload_identity_pool" "ci" {
  project                   = var.project_id
  workload_identity_pool_id = "gitlab-ci"
  display_name              = "GitLab pipelines"
}

resource "google_iam_workload_identity_pool_provider" "gitlab" {
  project                            = var.project_id
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = "gitlab-com"

  attribute_mapping = {
    "google.subject"           = "assertion.sub"
    "attribute.namespace_path" = "assertion.namespace_path"
    "attribute.project_path"   = "assertion.project_path"
    "attribute.ref_protected"  = "assertion.ref_protected"
  }

  attribute_condition = "assertion.namespace_path == 'harbourline/freight' && assertion.ref_protected == 'true'"

  oidc {
    issuer_uri        = "https://gitlab.com"
    allowed_audiences = ["https://gitlab.com"]
  }
}
