pkill -f shop-worker
