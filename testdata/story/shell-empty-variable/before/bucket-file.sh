aws s3 rm s3://shop-logs/2019/a.gz --profile logs
