#!/bin/bash
# Log every user of one tenant out (support asks for it after a leaked SSO secret).
#   ./purge-sessions.sh acme-health      (no slug: sessions of every tenant)
set -euo pipefail

TENANT=${1:-}
PREFIX="${TENANT:+sess:${TENANT}:}"

here=$(dirname "$0")
hosts=$(awk -F, '$3 == "primary" {print $1}' "$here/stores.csv")

for h in $hosts; do
  redis-cli -h "$h" --scan --pattern "${PREFIX}*" --count 500 \
    | xargs -r -n 5000 -P 8 redis-cli -h "$h" DEL
done
