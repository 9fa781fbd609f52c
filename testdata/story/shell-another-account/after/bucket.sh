export AWS_PROFILE=staging
aws --profile production s3 rb s3://shop-x --force
