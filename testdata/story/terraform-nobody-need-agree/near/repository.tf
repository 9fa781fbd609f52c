resource "github_branch_protection" "main" {
  repository_id  = "network-changes"
  pattern        = "main"
  enforce_admins = true

  required_pull_request_reviews {
    required_approving_review_count = 2
  }

  required_status_checks {
    strict   = true
    contexts = ["lint", "lab", "replay"]
  }
}

resource "github_repository_environment" "production" {
  repository  = "network-changes"
  environment = "production"

  reviewers {
    teams = [4711, 4712]
  }
}
