redis-cli -h cache.prod FLUSHALL
