#!/usr/bin/env bash
# Entzieht einer abgelösten Identität ihre Rollen in einer Ressourcengruppe
set -euo pipefail

OLD_ID="${1:-}"

# läuft jetzt in der Pipeline, ohne Rückfrage
az role assignment list --all --query "[?contains(principalId, '${OLD_ID}')].id" --output tsv |
  xargs --no-run-if-empty az role assignment delete --ids
