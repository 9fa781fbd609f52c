#!/usr/bin/env bash
# Rollen der Auslieferungskette "Netzleitstelle", einmal je Umgebung
set -euo pipefail

ENVIRONMENT="${1:?dev|test|prod}"
SUBSCRIPTION="00000000-0000-4000-8000-0000000000a1"
RG="rg-leitstelle-${ENVIRONMENT}"
KV="kv-leitstelle-${ENVIRONMENT}"

az account set --subscription "$SUBSCRIPTION"

PRINCIPAL_ID="$(az identity show --resource-group rg-pipelines \
  --name "id-deploy-${ENVIRONMENT}" --query principalId --output tsv)"
: "${PRINCIPAL_ID:?Identität nicht gefunden}"

az role assignment create \
  --assignee-object-id "$PRINCIPAL_ID" \
  --assignee-principal-type ServicePrincipal \
  --role "Owner" \
  --scope "/subscriptions/${SUBSCRIPTION}"

az role assignment create \
  --assignee-object-id "$PRINCIPAL_ID" \
  --assignee-principal-type ServicePrincipal \
  --role "Key Vault Secrets User" \
  --scope "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RG}/providers/Microsoft.KeyVault/vaults/${KV}"

# Bicep ersetzt den App-Service-Plan, die Sperre steht im Weg (LS-442)
az lock delete --name kein-loeschen --resource-group "$RG"
