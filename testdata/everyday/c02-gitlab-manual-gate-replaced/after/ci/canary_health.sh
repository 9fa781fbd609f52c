#!/usr/bin/env bash
# canary_health.sh MINUTES: fails, and puts the old release back, when the canary is worse
set -euo pipefail
minutes=${1:?minutes}
for ((i = 0; i < minutes; i++)); do
  sleep 60
  rate=$(curl -fsS --max-time 10 "$PROM_URL/api/v1/query" \
    --data-urlencode 'query=sum(rate(gateway_errors_total{track="canary"}[5m]))/sum(rate(gateway_requests_total{track="canary"}[5m]))' \
    | jq -er '.data.result[0].value[1]') || rate=1
  if ! awk -v r="$rate" 'BEGIN { exit !(r < 0.005) }'; then
    echo "error rate $rate, going back" >&2
    helm rollback gateway --namespace gateway --wait --timeout 10m
    exit 1
  fi
done
