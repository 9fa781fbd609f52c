aws s3 sync s3://shop-data s3://shop-backup-fra --source-region eu-west-3 --region eu-central-1
