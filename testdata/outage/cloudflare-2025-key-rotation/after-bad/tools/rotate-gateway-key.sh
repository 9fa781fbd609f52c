#!/usr/bin/env bash
# rotate-gateway-key.sh OLD_ID NEW_ID   (secret of NEW_ID on stdin)
# wrangler without --env writes to the default (development) worker
set -euo pipefail
old=$1; new=$2
cd workers/object-gateway
read -rs secret

printf %s "$new"    | npx wrangler secret put STORE_KEY_ID
printf %s "$secret" | npx wrangler secret put STORE_KEY_SECRET
npx wrangler deploy

sleep 900
storectl keys delete --permanent "$old"
