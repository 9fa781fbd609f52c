# private-cloud capacity tool, input for: superfund-prod
# Fields left empty take the tool's own default, see defaults.hcl

deployment "superfund-prod" {
  customer    = "cust-20418"
  node_type   = "ve1-standard-72"
  node_count  = 28
  placement   = ["australia-southeast1", "australia-southeast2"]

  subscription {
    kind         = "evergreen"
    renewal      = "auto_monthly"
    at_term_end  = "notify_customer"
    notice_days  = 60
  }

  deletion {
    requires_customer_request = true
    grace_period_days         = 30
  }
}
