#!/usr/bin/env bash
# Reimage the unhealthy members of a scale set.
#   bin/reimage-sick.sh [vmss-search]
set -euo pipefail

SUB=$(jq -r .subscription capacity.json)
RG=$(jq -r .resourceGroup capacity.json)
NAME=${1:-vmss-search}

ids=$(az vmss list-instances --subscription "$SUB" -g "$RG" -n "$NAME" \
        --expand instanceView \
        --query "[?instanceView.vmHealth.status.code!='HealthState/healthy'].instanceId" \
        -o tsv)

echo "$NAME: will reimage" $ids

az vmss reimage --subscription "$SUB" -g "$RG" -n "$NAME" --instance-ids ${ids:-'*'} --no-wait
