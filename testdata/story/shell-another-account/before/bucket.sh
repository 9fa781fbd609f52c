export AWS_PROFILE=staging
aws s3 rb s3://shop-x --force
