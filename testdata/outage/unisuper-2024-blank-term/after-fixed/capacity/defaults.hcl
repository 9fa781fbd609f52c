# values the tool uses when the operator leaves a field empty
defaults {
  subscription_kind = "fixed"
  renewal           = "none_after_12_months"
  at_term_end       = "delete"
}
