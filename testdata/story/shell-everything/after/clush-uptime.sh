clush -a uptime
