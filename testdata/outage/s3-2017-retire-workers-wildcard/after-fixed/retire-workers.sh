#!/usr/bin/env bash
# RB-207 retire slow invoice workers (generation g2), OPS-6120
set -euo pipefail

REGION=eu-west-3
FLEET=invoice-worker
GEN=g2
MAX_RETIRE=4
FLOOR=$(awk -F, -v f="$FLEET" '$1 == f {print $3}' fleets.csv)

ids() {
  aws ec2 describe-instances --region "$REGION" \
    --filters "Name=tag:fleet,Values=${FLEET}" \
              "Name=tag:generation,Values=${GEN}" \
              "Name=instance-state-name,Values=running" \
    --query 'Reservations[].Instances[].InstanceId' --output text
}

running() {
  aws ec2 describe-instances --region "$REGION" \
    --filters "Name=tag:fleet,Values=${FLEET}" \
              "Name=instance-state-name,Values=running" \
    --query 'length(Reservations[].Instances[])'
}

mapfile -t targets < <(ids | tr '\t' '\n' | head -n "$MAX_RETIRE")
left=$(( $(running) - ${#targets[@]} ))
if (( left < FLOOR )); then
  echo "would leave $left of $FLEET, floor is $FLOOR" >&2
  exit 1
fi

printf '%s\n' "${targets[@]}"
read -r -p "retire ${#targets[@]} instances of $FLEET in $REGION? type the fleet name: " answer
[[ "$answer" == "$FLEET" ]]

for id in "${targets[@]}"; do
  aws ec2 terminate-instances --region "$REGION" --instance-ids "$id"
  sleep 240
done
echo "retired ${#targets[@]} instances"
