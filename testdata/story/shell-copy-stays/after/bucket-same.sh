aws s3 sync s3://shop-data/live s3://shop-data/backup
