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
  --role "Website Contributor" \
  --scope "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RG}"

az role assignment create \
  --assignee-object-id "$PRINCIPAL_ID" \
  --assignee-principal-type ServicePrincipal \
  --role "Key Vault Secrets User" \
  --scope "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RG}/providers/Microsoft.KeyVault/vaults/${KV}"

# Bicep legt den neuen App-Service-Plan neben dem alten an (LS-442); Rolle nur auf die Plan-Gruppe
az role assignment create \
  --assignee-object-id "$PRINCIPAL_ID" \
  --assignee-principal-type ServicePrincipal \
  --role "Web Plan Contributor" \
  --scope "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RG}"

az lock create --name kein-loeschen --lock-type CanNotDelete --resource-group "$RG"
