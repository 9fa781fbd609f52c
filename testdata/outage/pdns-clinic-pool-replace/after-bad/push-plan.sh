#!/usr/bin/env bash
# pushes the pool plan to the primary name server
set -euo pipefail
API=https://pdns-primary.clinicgrid.example:8081/api/v1/servers/localhost/zones
ZONE=clinicgrid.example.
PLAN=${1:?plan file}

curl -fsS -H "X-API-Key: ${PDNS_KEY:?}" "$API/$ZONE/export" > "backup/$(date -u +%Y%m%dT%H%M%SZ).zone"
curl -fsS -X PATCH -H "X-API-Key: ${PDNS_KEY:?}" -H 'Content-Type: application/json' \
  --data @"$PLAN" "$API/$ZONE"
