#!/usr/bin/env bash
# Reimage the unhealthy members of a scale set.
#   bin/reimage-sick.sh vmss-search
set -euo pipefail

SUB=$(jq -r .subscription capacity.json)
RG=$(jq -r .resourceGroup capacity.json)
NAME=${1:?scale set}
LIMIT=$(jq -r --arg n "$NAME" '.scaleSets[$n].mayReimageAtOnce' capacity.json)

ids=$(az vmss list-instances --subscription "$SUB" -g "$RG" -n "$NAME" \
        --expand instanceView \
        --query "[?instanceView.vmHealth.status.code=='HealthState/unhealthy'].instanceId" \
        -o tsv)

if [[ -z $ids ]]; then
  echo "$NAME: nobody is unhealthy"
  exit 0
fi

if (( $(wc -l <<<"$ids") > LIMIT )); then
  echo "$NAME: more unhealthy members than the limit of $LIMIT, call the owner" >&2
  exit 4
fi

echo "$NAME: will reimage" $ids
read -r -p "type the name of the scale set: " typed
[[ $typed == "$NAME" ]]

az vmss reimage --subscription "$SUB" -g "$RG" -n "$NAME" --instance-ids $ids
