#!/usr/bin/env bash
# usage: smoke.sh BASE_URL
set -euo pipefail
base=${1:?base url}

for path in /healthz /api/version /login; do
  code=$(curl -sS -o /dev/null -w '%{http_code}' --max-time 10 --retry 3 --retry-delay 5 "$base$path")
  echo "$path $code"
  [ "$code" = 200 ]
done
