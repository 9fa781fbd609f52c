#!/bin/bash
set -euo pipefail
for i in $(seq 1 30); do
  if curl -fsS -m 2 http://127.0.0.1:8080/health/deep | grep -q '"status":"UP"'; then
    exit 0
  fi
  sleep 5
done
echo "tracking-web not up" >&2
exit 1
