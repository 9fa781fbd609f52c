#!/bin/sh
set -eu
export AWS_PROFILE=shop AWS_REGION=eu-west-1
aws rds create-db-snapshot --db-instance-identifier shop --db-snapshot-identifier "shop-$(date +%F)"
aws rds wait db-snapshot-available --db-snapshot-identifier "shop-$(date +%F)"
