#!/usr/bin/env bash
# Print a link with which outside groups fetch the released models (read and list).
# CI runs this every Monday and puts the link into the README of the models repository.
set -euo pipefail
ACCOUNT=stvisionresearch01
END=$(date -u -d '+6 days 20 hours' '+%Y-%m-%dT%H:%MZ')

az storage container generate-sas \
  --account-name "$ACCOUNT" \
  --name released-models \
  --permissions lr \
  --expiry "$END" \
  --https-only \
  --auth-mode login --as-user \
  --output tsv
