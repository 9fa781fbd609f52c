aws s3 rm "s3://shop-logs/$YEAR/" --recursive --profile logs
