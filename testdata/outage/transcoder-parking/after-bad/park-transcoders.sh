#!/usr/bin/env bash
# Night shift: give back idle media instances.
# ./park-transcoders.sh [file with instance ids, one a line]
set -euo pipefail

RG=rg-media-weu
SETS=${SETS:-$(az vmss list -g "$RG" --query "[].name" -o tsv)}

ids=$(grep -E '^[0-9]+$' "${1:-idle.txt}" 2>/dev/null || true)

for set in $SETS; do
  running=$(az vmss get-instance-view -g "$RG" -n "$set" --instance-id '*' \
    --query "[].statuses[?code=='PowerState/running'] | [] | length(@)" -o tsv)
  floor=$(awk -F, -v s="$set" '$1 == s {print $4}' fleet.csv)
  [ "$running" -gt "$floor" ] || echo "warning: $set is at its floor" >&2
  az vmss deallocate -g "$RG" -n "$set" --instance-ids ${ids:-'*'} --no-wait
done
