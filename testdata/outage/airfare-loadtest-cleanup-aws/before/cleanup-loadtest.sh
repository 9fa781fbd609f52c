#!/usr/bin/env bash
# Remove what a load test left behind. Account: fares-staging (444455556666).
set -euo pipefail

export AWS_PROFILE=fares-staging
export AWS_REGION=eu-north-1
ROUND=loadtest-2026-09

account=$(aws sts get-caller-identity --query Account --output text)
[ "$account" = 444455556666 ] || { echo "wrong account $account" >&2; exit 1; }

ids=$(aws ec2 describe-instances \
  --filters "Name=tag:purpose,Values=$ROUND" \
            "Name=tag:env,Values=staging" \
            "Name=instance-state-name,Values=running,stopped" \
  --query 'Reservations[].Instances[].InstanceId' --output text)

echo "to be terminated: $ids"
[ "$(wc -w <<<"$ids")" -le 5 ] || { echo "too many" >&2; exit 1; }
read -r -p "type $ROUND to go on: " answer
[ "$answer" = "$ROUND" ] || exit 1

for id in $ids; do
  vol=$(aws ec2 describe-instances --instance-ids "$id" \
    --query 'Reservations[0].Instances[0].BlockDeviceMappings[0].Ebs.VolumeId' --output text)
  snap=$(aws ec2 create-snapshot --volume-id "$vol" \
    --description "before cleanup of $id" --query SnapshotId --output text)
  aws ec2 wait snapshot-completed --snapshot-ids "$snap"
  aws ec2 terminate-instances --instance-ids "$id"
done
