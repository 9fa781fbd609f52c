#!/usr/bin/env bash
# pushes the pool plan to the primary name server
set -euo pipefail
API=https://pdns-primary.clinicgrid.example:8081/api/v1/servers/localhost/zones
ZONE=clinicgrid.example.
PLAN=${1:?plan file}

deployed=$(curl -fsS -H "X-API-Key: ${PDNS_KEY:?}" "$API/$ZONE" \
  | jq '[.rrsets[].comments[]?.content | capture("plan (?<n>[0-9]+)").n | tonumber] | max // 0')
mine=$(jq '[.rrsets[].comments[]?.content | capture("plan (?<n>[0-9]+)").n | tonumber] | min // 0' "$PLAN")
if [ "$mine" -lt "$deployed" ]; then
  echo "plan $mine is older than deployed plan $deployed" >&2
  exit 3
fi

if jq -e '.rrsets[] | select(.changetype == "DELETE" or (.records | length) < 2 and .type == "A")' "$PLAN" >/dev/null; then
  echo "plan would leave a pool name with fewer than two addresses" >&2
  exit 4
fi

curl -fsS -H "X-API-Key: ${PDNS_KEY:?}" "$API/$ZONE/export" > "backup/$(date -u +%Y%m%dT%H%M%SZ).zone"
curl -fsS -X PATCH -H "X-API-Key: ${PDNS_KEY:?}" -H 'Content-Type: application/json' \
  --data @"$PLAN" "$API/$ZONE"
