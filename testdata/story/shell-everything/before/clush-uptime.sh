clush -w node1 uptime
