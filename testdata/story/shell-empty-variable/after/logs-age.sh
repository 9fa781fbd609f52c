find /var/log/shop -name '*.gz' -mtime +14 -delete
