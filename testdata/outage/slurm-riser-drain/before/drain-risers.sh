#!/usr/bin/env bash
# HPC-3306: take the four nodes with the faulty riser out for the vendor
set -euo pipefail

NODES='cpu[121-124]'
REASON='HPC-3306 riser exchange'

n=$(scontrol show hostnames "$NODES" | wc -l)
if [ "$n" -gt 12 ]; then
  echo "refusing: $n nodes, floor of compute is 228 of 240" >&2
  exit 2
fi

sinfo --noheader --nodes="$NODES" --format='%n %t'
read -r -p "Drain $n nodes ($NODES)? type the ticket: " t
[ "$t" = "HPC-3306" ]

scontrol update NodeName="$NODES" State=DRAIN Reason="$REASON"

# running jobs may end by themselves
while squeue --noheader --nodelist="$NODES" | grep -q .; do
  sleep 300
done

scontrol update NodeName="$NODES" State=DOWN Reason="$REASON"
