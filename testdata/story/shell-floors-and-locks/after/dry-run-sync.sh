aws s3 sync build/ s3://site --delete
