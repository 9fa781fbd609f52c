aws s3 sync s3://shop-data s3://shop-backup-dub --source-region eu-west-3 --region eu-west-1
