#!/usr/bin/env bash
# Print a link with which outside groups fetch the released models.
set -euo pipefail
ACCOUNT=stvisionresearch01
END=$(date -u -d '+6 days' '+%Y-%m-%dT%H:%MZ')

az storage container generate-sas \
  --account-name "$ACCOUNT" \
  --name released-models \
  --permissions r \
  --expiry "$END" \
  --https-only \
  --auth-mode login --as-user \
  --output tsv
