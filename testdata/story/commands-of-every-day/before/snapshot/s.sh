#!/bin/sh
set -eu
export AWS_PROFILE=shop AWS_REGION=eu-west-1
aws rds describe-db-snapshots --db-instance-identifier shop
