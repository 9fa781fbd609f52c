keep = true
