#!/usr/bin/env bash
# Night shift: give back idle transcoder instances.
# ./park-transcoders.sh <file with instance ids, one a line>
set -euo pipefail

RG=rg-media-weu
SET=vmss-transcode
FLOOR=$(awk -F, -v s="$SET" '$1 == s {print $4}' fleet.csv)

ids=$(grep -E '^[0-9]+$' "${1:?file with instance ids missing}")
asked=$(wc -l <<< "$ids")
running=$(az vmss get-instance-view -g "$RG" -n "$SET" --instance-id '*' \
  --query "[].statuses[?code=='PowerState/running'] | [] | length(@)" -o tsv)

if [ $((running - asked)) -lt "$FLOOR" ]; then
  echo "would leave $((running - asked)) running, floor is $FLOOR" >&2
  exit 3
fi

for id in $ids; do
  az vmss deallocate -g "$RG" -n "$SET" --instance-ids "$id"
done
az vmss list-instances -g "$RG" -n "$SET" --query 'length(@)' -o tsv
