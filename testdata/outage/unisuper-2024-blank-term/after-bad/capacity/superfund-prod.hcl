# private-cloud capacity tool, input for: superfund-prod
# Fields left empty take the tool's own default, see defaults.hcl

deployment "superfund-prod" {
  customer    = "cust-20418"
  node_type   = "ve1-standard-72"
  node_count  = 31
  placement   = ["australia-southeast1", "australia-southeast2"]

  subscription {
    kind         = ""
    renewal      = ""
    at_term_end  = "delete"
    notice_days  = 0
  }

  deletion {
    requires_customer_request = false
    grace_period_days         = 0
  }
}
