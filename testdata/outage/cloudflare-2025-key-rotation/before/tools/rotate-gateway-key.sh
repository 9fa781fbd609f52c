#!/usr/bin/env bash
# rotate-gateway-key.sh OLD_ID NEW_ID   (secret of NEW_ID on stdin)
# wrangler without --env writes to the default (development) worker
set -euo pipefail
old=$1; new=$2
cd workers/object-gateway
read -rs secret

printf %s "$new"    | npx wrangler secret put STORE_KEY_ID --env production
printf %s "$secret" | npx wrangler secret put STORE_KEY_SECRET --env production
npx wrangler deploy --env production

# the live gateway tells which key id it signs with
live=$(curl -fsS https://gateway.internal/debug/key-id)
if [ "$live" != "$new" ]; then
  echo "gateway still signs with $live, keeping $old" >&2
  exit 1
fi

sleep 86400
storectl keys disable "$old"
