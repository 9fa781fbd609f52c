queue_endpoints = []
