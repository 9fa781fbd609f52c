#!/bin/sh
set -eu
aws s3 sync build/ s3://site-example-net/ --region eu-west-1
