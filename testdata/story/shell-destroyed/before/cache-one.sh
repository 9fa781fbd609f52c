redis-cli -h cache GET a
