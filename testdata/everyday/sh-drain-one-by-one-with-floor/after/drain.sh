#!/usr/bin/env bash
# take cache nodes out of the pool for maintenance
set -euo pipefail

API=https://lb.int.acme.example/v1/pools/cache
MIN_IN_SERVICE=9
MAX_PER_RUN=3

in_service() { curl -fsS --max-time 5 "$API/members" | jq '[.[] | select(.state == "active")] | length'; }

(( $# >= 1 && $# <= MAX_PER_RUN )) || { echo "name 1 to $MAX_PER_RUN nodes" >&2; exit 64; }

hit_ratio() { curl -fsS --max-time 5 "$API/stats" | jq -er '.hit_ratio_1m'; }

before=$(hit_ratio)

for node in "$@"; do
  [[ "$node" =~ ^cache-[0-9]{2}$ ]] || { echo "not a cache node: $node" >&2; exit 64; }
  n=$(in_service)
  if (( n - 1 < MIN_IN_SERVICE )); then
    echo "only $n in service, floor is $MIN_IN_SERVICE" >&2
    exit 1
  fi
  curl -fsS --max-time 10 -X PATCH "$API/members/$node" -d '{"state":"drain"}'
  sleep 120
  now=$(hit_ratio)
  if jq -en --argjson a "$before" --argjson b "$now" '$b < $a - 0.05' >/dev/null; then
    echo "hit ratio fell from $before to $now, putting $node back" >&2
    curl -fsS --max-time 10 -X PATCH "$API/members/$node" -d '{"state":"active"}'
    exit 1
  fi
done
