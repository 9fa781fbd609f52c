#!/bin/sh
set -eu
aws s3 sync build/ s3://site-example-net/ --region eu-west-1 --cache-control max-age=300
aws cloudfront create-invalidation --distribution-id E123 --paths '/index.html'
