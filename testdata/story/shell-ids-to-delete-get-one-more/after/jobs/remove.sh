#!/usr/bin/env bash
set -euo pipefail
# Remove the legacy app from the sites in the list.
API=https://provisioning.internal/v1
while read -r id; do
  curl -fsS -X DELETE -H "Authorization: Bearer $TOKEN" "$API/sites/$id"
  sleep 1
done < ids.txt
