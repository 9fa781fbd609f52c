#!/bin/bash
set -euo pipefail
export AWS_PROFILE=staging
aws rds delete-db-instance --region eu-west-1 --db-instance-identifier shop-copy --final-db-snapshot-identifier last
