stores = [
  { name = "orders", country = "no" },
  { name = "refunds", country = "dk" },
]
