#!/bin/bash
# Log every user of one tenant out (support asks for it after a leaked SSO secret).
#   ./purge-sessions.sh acme-health SUP-4410
set -euo pipefail

TENANT=${1:?tenant slug}
[[ $TENANT =~ ^[a-z][a-z0-9-]{2,31}$ ]] || { echo "not a tenant slug: $TENANT" >&2; exit 64; }
TICKET=${2:?ticket}
[[ $TICKET =~ ^SUP-[0-9]+$ ]] || { echo "not a ticket: $TICKET" >&2; exit 64; }
PREFIX="sess:${TENANT}:"

here=$(dirname "$0")
hosts=$(awk -F, '$2 == "session" && $3 == "primary" {print $1}' "$here/stores.csv")

for h in $hosts; do
  n=$(redis-cli -h "$h" --scan --pattern "${PREFIX}*" --count 500 | wc -l)
  echo "$h: $n keys under $PREFIX"
  (( n < 50000 )) || { echo "$h: too many, ask the platform team" >&2; exit 1; }
done

read -r -p "type the tenant slug to go on: " ok
[[ $ok == "$TENANT" ]] || exit 0
logger -t purge-sessions "$USER $TENANT $TICKET"

for h in $hosts; do
  redis-cli -h "$h" --scan --pattern "${PREFIX}*" --count 500 \
    | xargs -r -n 200 redis-cli -h "$h" UNLINK
  sleep 5
done
