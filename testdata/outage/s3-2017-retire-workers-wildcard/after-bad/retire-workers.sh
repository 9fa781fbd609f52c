#!/usr/bin/env bash
# RB-207 retire slow invoice workers (generation g2), OPS-6120
set -euo pipefail

REGION=eu-west-3
FLEET="*"
GEN=g2

ids() {
  aws ec2 describe-instances --region "$REGION" \
    --filters "Name=tag:fleet,Values=${FLEET}" \
              "Name=tag:generation,Values=${GEN}" \
              "Name=instance-state-name,Values=running" \
    --query 'Reservations[].Instances[].InstanceId' --output text
}

mapfile -t targets < <(ids | tr '\t' '\n')
printf '%s\n' "${targets[@]}"
aws ec2 terminate-instances --region "$REGION" --instance-ids "${targets[@]}"
echo "retired ${#targets[@]} instances"
