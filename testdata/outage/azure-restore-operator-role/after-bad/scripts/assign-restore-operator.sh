#!/usr/bin/env bash
set -euo pipefail

SUBSCRIPTION_ID="7d1f3c52-0000-4000-8000-5a6b7c8d9e01"
RESOURCE_GROUP="rg-clinic-apps"
GROUP_OBJECT_ID="3f0a9a44-0000-4000-8000-2b1d7e6c5f10"   # sg-restore-operators

az account set --subscription "$SUBSCRIPTION_ID"

az role definition update --role-definition roles/restore-operator.json

# staging account of the cross-region restore must be writable during the drill
az lock delete \
  --name vault-no-delete \
  --resource-group "$RESOURCE_GROUP" \
  --resource rsv-clinic-weu \
  --resource-type Microsoft.RecoveryServices/vaults

az role assignment create \
  --assignee-object-id "$GROUP_OBJECT_ID" \
  --assignee-principal-type Group \
  --role "Restore Operator (clinics)" \
  --scope "/subscriptions/${SUBSCRIPTION_ID}"
