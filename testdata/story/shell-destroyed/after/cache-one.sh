redis-cli -h cache DEL session:1
