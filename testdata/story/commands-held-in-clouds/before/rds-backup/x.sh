#!/bin/sh
set -eu
aws --profile prod --region eu-west-1 rds modify-db-instance --db-instance-identifier shop --backup-retention-period 14
