#!/usr/bin/env bash
# Entzieht einer abgelösten Identität ihre Rollen in einer Ressourcengruppe
set -euo pipefail

OLD_ID="${1:?Objekt-ID der alten Identität}"
RG="${2:?Ressourcengruppe}"

az role assignment list --assignee "$OLD_ID" --resource-group "$RG" --output table
read -r -p "Diese Zuweisungen löschen? (ja) " OK
[ "$OK" = "ja" ]
az role assignment delete --assignee "$OLD_ID" --resource-group "$RG"
