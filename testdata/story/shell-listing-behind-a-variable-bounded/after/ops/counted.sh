#!/usr/bin/env bash
set -euo pipefail
ids=$(aws ec2 describe-instances --region eu-west-1 --query 'Reservations[].Instances[].InstanceId' --output text)
[ "$(wc -w <<< "$ids")" -le 3 ] || exit 1
aws ec2 terminate-instances --region eu-west-1 --instance-ids $ids
