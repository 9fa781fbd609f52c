keep = false
