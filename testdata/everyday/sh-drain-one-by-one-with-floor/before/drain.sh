#!/usr/bin/env bash
# take cache nodes out of the pool for maintenance
set -euo pipefail

API=https://lb.int.acme.example/v1/pools/cache
MIN_IN_SERVICE=8

in_service() { curl -fsS --max-time 5 "$API/members" | jq '[.[] | select(.state == "active")] | length'; }

for node in "$@"; do
  [[ "$node" =~ ^cache-[0-9]{2}$ ]] || { echo "not a cache node: $node" >&2; exit 64; }
  n=$(in_service)
  if (( n - 1 < MIN_IN_SERVICE )); then
    echo "only $n in service, floor is $MIN_IN_SERVICE" >&2
    exit 1
  fi
  curl -fsS --max-time 10 -X PATCH "$API/members/$node" -d '{"state":"drain"}'
  sleep 30
done
