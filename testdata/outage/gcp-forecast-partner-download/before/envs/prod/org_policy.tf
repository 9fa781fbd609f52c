resource "google_org_policy_policy" "member_domains" {
  name   = "projects/${local.project}/policies/iam.allowedPolicyMemberDomains"
  parent = "projects/${local.project}"

  spec {
    inherit_from_parent = false

    rules {
      values {
        allowed_values = ["is:C03f7k2q9"]
      }
    }
  }
}

resource "google_org_policy_policy" "no_sa_keys" {
  name   = "projects/${local.project}/policies/iam.disableServiceAccountKeyCreation"
  parent = "projects/${local.project}"

  spec {
    rules {
      enforce = "TRUE"
    }
  }
}
