pkill -f shop-importer
