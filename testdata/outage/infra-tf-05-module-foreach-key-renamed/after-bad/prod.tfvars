buckets = [
  {
    name = "invoices"
    team = "billing"
  },
  {
    name = "access-logs"
    team = "security"
    days = 730
  },
  {
    name = "trades"
    team = "markets"
    days = 3650
  },
]
