find /var/log/shop -name '*.gz' -mtime +30 -delete
