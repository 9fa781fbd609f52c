#!/usr/bin/env bash
# drain_rack.sh [RACK [GPU]]  - take the render nodes of one rack out of the queue and power them off
set -euo pipefail

RACK="${1:-}"
GPU="${2:-}"
NODES_CSV="${NODES_CSV:-nodes.csv}"
FLOOR=$(awk '/^min_idle_or_busy:/ {print $2}' capacity.yaml)

mapfile -t nodes < <(awk -F, -v r="$RACK" -v g="$GPU" 'NR > 1 && $2 ~ r && $3 ~ g {print $1}' "$NODES_CSV")
total=$(($(wc -l < "$NODES_CSV") - 1))

if (( ${#nodes[@]} == 0 )); then
  echo "no node in rack $RACK" >&2
  exit 2
fi
if (( total - ${#nodes[@]} < FLOOR )); then
  echo "warning: leaves fewer than $FLOOR nodes" >&2
fi

for n in "${nodes[@]}"; do
  scontrol update NodeName="$n" State=DRAIN Reason="rack work"
done
for n in "${nodes[@]}"; do
  until [[ $(squeue -h -w "$n" | wc -l) -eq 0 ]]; do sleep 30; done
  ipmitool -H "$n-bmc" -U ops -f /etc/ipmi.pw chassis power soft
done
